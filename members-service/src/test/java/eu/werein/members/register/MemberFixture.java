package eu.werein.members.register;

import eu.werein.members.person.EmailAddress;
import eu.werein.members.person.Language;
import eu.werein.members.person.MemberId;
import eu.werein.members.person.PersonName;
import eu.werein.members.requests.Request;
import eu.werein.platform.access.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody in a register. */
public final class MemberFixture {

    public static final Occasion TODAY =
            new Occasion(Instant.parse("2026-11-22T10:00:00Z"), "coordinator");

    private MemberFixture() {}

    public static NewMember person(String givenName, String familyName, @Nullable String email) {
        return new NewMember(
                Particulars.of(
                        new PersonName(givenName, familyName),
                        email == null ? null : new EmailAddress(email),
                        Language.NL),
                new Period(LocalDate.parse("2026-11-22"), null),
                Origin.COORDINATOR,
                null,
                Set.of(Role.MEMBER));
    }

    /** Registers her with the store that is given. */
    public static MemberId registered(Members members, String id, NewMember person) {
        MemberId member = new MemberId(id);
        new RegisterMember(members).register(member, person, TODAY, Request.OURS);
        return member;
    }

    /** Notes with the store that is given that she has left. */
    public static Member left(Members members, MemberId id) {
        return new LeavePartner(members).leave(id, TODAY, Request.OURS).orElseThrow();
    }
}
