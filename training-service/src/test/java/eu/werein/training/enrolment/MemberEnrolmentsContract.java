package eu.werein.training.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.platform.seats.EnrolmentId;
import eu.werein.platform.seats.ShownStanding;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.tenant.TenantContext;
import eu.werein.training.cycles.CycleId;
import eu.werein.training.enrolment.MemberEnrolments.Which;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What holds of the enrolments of members, wherever they are kept. */
abstract class MemberEnrolmentsContract {

    private static final PartnerId HOST = new PartnerId("es-uvigo");
    private static final Instant AT = Instant.parse("2027-02-01T10:00:00Z");
    private static final ShownStanding PENDING =
            new ShownStanding("pending", null, AT.plusSeconds(60));
    private static final ShownStanding CONFIRMED = new ShownStanding("confirmed", null, null);
    private static final ShownStanding GONE = new ShownStanding("gone", "left", null);

    abstract MemberEnrolments enrolments();

    abstract PartnerId home();

    /** Another home, whose members have the same ids. */
    abstract PartnerId otherHome();

    private static <T> T at(PartnerId home, Supplier<T> work) {
        return TenantContext.<T, RuntimeException>call(home, work::get);
    }

    private static MemberEnrolment of(
            int enrolment, String member, ShownStanding shown, long sequence) {
        return of(HOST, enrolment, member, shown, sequence);
    }

    private static MemberEnrolment of(
            PartnerId host, int enrolment, String member, ShownStanding shown, long sequence) {
        return new MemberEnrolment(
                host,
                new CycleId("cycle"),
                new EnrolmentId(new UUID(0, enrolment)),
                member,
                true,
                2,
                shown,
                !shown.equals(PENDING),
                AT.plusSeconds(sequence),
                sequence);
    }

    private void note(MemberEnrolment told) {
        TenantContext.run(home(), () -> enrolments().note(told));
    }

    private List<MemberEnrolment> all() {
        return at(home(), () -> enrolments().list(Which.ALL, null, 9));
    }

    @Test
    void whatIsNotedIsReadAgain() {
        note(of(1, "m", PENDING, 5));
        assertThat(all()).containsExactly(of(1, "m", PENDING, 5));
    }

    @Test
    void whatComesTwiceIsOnce() {
        note(of(1, "m", PENDING, 5));
        note(of(1, "m", PENDING, 5));
        assertThat(all()).hasSize(1);
    }

    @Test
    void whatIsOlderChangesNothing() {
        note(of(1, "m", GONE, 7));
        note(of(1, "m", CONFIRMED, 6));
        assertThat(all()).containsExactly(of(1, "m", GONE, 7));
    }

    @Test
    void whatIsNewerTakesItsPlace() {
        note(of(1, "m", CONFIRMED, 6));
        note(of(1, "m", GONE, 7));
        assertThat(all()).containsExactly(of(1, "m", GONE, 7));
    }

    @Test
    void onlyThoseAskWhoHaveNotBeenAgreedToAndAreNotGone() {
        note(of(1, "m", PENDING, 5));
        note(of(2, "n", CONFIRMED, 6));
        note(of(3, "o", PENDING, 7));
        note(of(3, "o", GONE, 8));
        assertThat(at(home(), () -> enrolments().list(Which.ASKING, null, 9)))
                .extracting(MemberEnrolment::memberId)
                .containsExactly("m");
    }

    @Test
    void hostsWithTheSameIdsAreTwo() {
        note(of(1, "m", PENDING, 5));
        note(of(new PartnerId("de-uni-saarland"), 1, "m", CONFIRMED, 5));
        assertThat(all()).hasSize(2);
        assertThat(at(home(), () -> enrolments().request(HOST, new EnrolmentId(new UUID(0, 1)))))
                .contains(of(1, "m", PENDING, 5));
    }

    @Test
    void aMemberHasHerOwnTheLatestFirst() {
        note(of(1, "m", CONFIRMED, 5));
        note(of(2, "m", GONE, 6));
        note(of(3, "n", GONE, 7));
        assertThat(at(home(), () -> enrolments().of("m", 9)))
                .extracting(MemberEnrolment::sequence)
                .containsExactly(6L, 5L);
    }

    @Test
    void aPartBeginsAfterTheOneBefore() {
        note(of(1, "m", CONFIRMED, 5));
        note(of(2, "m", CONFIRMED, 6));
        List<MemberEnrolment> first = at(home(), () -> enrolments().list(Which.ALL, null, 1));
        String place = MemberEnrolments.place(first.getFirst());
        assertThat(at(home(), () -> enrolments().list(Which.ALL, place, 9)))
                .containsExactly(of(2, "m", CONFIRMED, 6));
    }

    @Test
    void membersWithTheSameIdAtTwoHomesAreTwo() {
        note(of(1, "m", CONFIRMED, 5));
        assertThat(at(otherHome(), () -> enrolments().list(Which.ALL, null, 9))).isEmpty();
        assertThat(at(otherHome(), () -> enrolments().of("m", 9))).isEmpty();
    }
}
