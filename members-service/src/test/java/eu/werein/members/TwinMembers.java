package eu.werein.members;

import eu.werein.members.person.MemberId;
import eu.werein.members.register.MemberFixture;
import eu.werein.members.register.Members;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.RunningService;

/** Members whose ids a test chooses, so that two partners have the same. */
public final class TwinMembers {

    private TwinMembers() {}

    public static MemberId register(
            RunningService service, PartnerId partner, String id, String givenName) {
        return Bound.to(
                partner.value(),
                () ->
                        MemberFixture.registered(
                                service.bean(Members.class),
                                id,
                                MemberFixture.person(givenName, "Peeters", null)));
    }
}
