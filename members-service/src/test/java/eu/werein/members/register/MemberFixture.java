package eu.werein.members.register;

import eu.werein.members.person.Band;
import eu.werein.members.person.Business;
import eu.werein.members.person.EmailAddress;
import eu.werein.members.person.Language;
import eu.werein.members.person.MemberId;
import eu.werein.members.person.PersonName;
import eu.werein.members.person.Place;
import eu.werein.members.person.Sector;
import eu.werein.members.person.Stage;
import eu.werein.platform.access.Role;
import eu.werein.platform.outbox.Request;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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

    /** She as she is right after her registration. */
    public static Member named(
            String id, String givenName, String familyName, @Nullable String email) {
        return Member.register(new MemberId(id), person(givenName, familyName, email), TODAY)
                .after();
    }

    /** What may be known of An, who speaks French and has just started in Spain. */
    public static RegisterEntry entry(
            String externalId, String business, String city, Sector sector) {
        return new RegisterEntry(
                new Particulars(
                        new PersonName("An", "Peeters"),
                        new EmailAddress("bakery@example.org"),
                        null,
                        null,
                        Language.FR,
                        new Place("36201", city, null, "ES"),
                        new Business(business, null, sector, Stage.STARTING, null),
                        Set.of(Band.EVENING),
                        List.of("baking"),
                        List.of()),
                new Period(LocalDate.parse("2026-11-22"), null),
                externalId);
    }

    /** Some minutes later. */
    public static Occasion at(int minutes) {
        return new Occasion(TODAY.at().plus(Duration.ofMinutes(minutes)), "coordinator");
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

    /** Has the store that is given forget her but for her id. */
    public static Member erased(Members members, MemberId id) {
        return members.change(id, Member::erase).orElseThrow();
    }

    /** Makes her a member of the store that is given again. */
    public static Member back(Members members, MemberId id) {
        return new ReturnMember(members)
                .comeBack(id, LocalDate.parse("2026-11-22"), TODAY, Request.OURS)
                .orElseThrow();
    }
}
