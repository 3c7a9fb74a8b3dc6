package eu.werein.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.werein.platform.access.Role;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.Client;
import eu.werein.platform.testing.RunningService;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The log tells everything at least once: what comes twice takes effect once. */
class RedeliveryIT {

    private static final String APPLICATIONS = "members.application.v1";
    private static final String MEMBERS = "members.member.v1";
    private static final RunningService SERVICE = MembersService.shared();

    private final PartnerId partner = SERVICE.partner();
    private final Client coordinator = SERVICE.as(partner, Role.COORDINATOR);
    private final String mailbox = UUID.randomUUID() + "@example.org";

    @Test
    void whatIsToldTwiceHappensOnce() {
        String id = Applying.apply(SERVICE, partner, Applying.form("An", mailbox)).text("/id");
        Mails.only(mailbox);
        coordinator.post(
                "/api/partners/" + partner + "/applications/" + id + "/decision",
                "{\"decision\":\"approve\"}");
        Mails.all(mailbox, 2);
        String members = "/api/partners/" + partner + "/members";
        await().atMost(RunningService.SOON)
                .until(() -> coordinator.get(members).items().size() == 1);
        settle();
        String before = coordinator.get(members).body();

        Log.of(APPLICATIONS, partner.value()).forEach(told -> told.again(SERVICE.kafka()));
        Log.of(MEMBERS, partner.value()).forEach(told -> told.again(SERVICE.kafka()));
        settle();

        // A letter asked for later leaves after any that the repetition might have asked for.
        String other = UUID.randomUUID() + "@example.org";
        Applying.apply(SERVICE, partner, Applying.form("Eva", other));
        Mails.only(other);
        assertThat(coordinator.get(members).body()).isEqualTo(before);
        assertThat(Mails.to(mailbox)).hasSize(2);
        assertThat(Log.of(MEMBERS, partner.value()).stream().map(Log.Told::data).distinct())
                .hasSize(1);
    }

    private static void settle() {
        Log.awaitRead(APPLICATIONS);
        Log.awaitRead(MEMBERS);
    }
}
