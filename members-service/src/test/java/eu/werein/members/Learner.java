package eu.werein.members;

import eu.werein.members.person.MemberId;
import eu.werein.platform.access.Membership.State;
import eu.werein.platform.access.Memberships;
import eu.werein.platform.access.Role;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.Client;
import eu.werein.platform.testing.RunningService;
import eu.werein.platform.testing.TestTokens;
import java.util.UUID;
import org.awaitility.Awaitility;

/** Somebody in a register whose id a test chooses, with an account of her own. */
public record Learner(PartnerId partner, MemberId id, Client client) {

    /** A member of the partner, signed in. */
    public static Learner of(
            RunningService service, PartnerId partner, String id, String givenName) {
        TwinMembers.register(service, partner, id, givenName);
        return known(service, partner, id);
    }

    /** Who is a member of the partner already, signed in. */
    public static Learner known(RunningService service, PartnerId partner, String id) {
        String account = "account-" + UUID.randomUUID();
        service.federation().membership(account, partner.value(), id, State.ACTIVE, Role.MEMBER);
        Awaitility.await()
                .atMost(RunningService.SOON)
                .until(() -> service.bean(Memberships.class).belongs(account, partner));
        return new Learner(partner, new MemberId(id), service.client().as(TestTokens.of(account)));
    }

    /** The path of something of hers. */
    public String own(String what) {
        return "/api/me/memberships/" + partner + "/" + what;
    }
}
