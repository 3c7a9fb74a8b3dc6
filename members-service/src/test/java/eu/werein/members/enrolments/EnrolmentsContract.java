package eu.werein.members.enrolments;

import static eu.werein.members.enrolments.EnrolmentFixture.AN;
import static eu.werein.members.enrolments.EnrolmentFixture.ENROLMENT;
import static eu.werein.members.enrolments.EnrolmentFixture.enrolment;
import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.members.hosted.Hosted;
import eu.werein.members.hosted.Standing;
import eu.werein.members.person.MemberId;
import eu.werein.platform.tenant.PartnerId;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every store of enrolments does. */
abstract class EnrolmentsContract {

    private static final MemberId EVA = new MemberId("eva");
    private static final Standing WAITING = new Standing.Waiting();

    abstract Enrolments enrolments();

    /** Runs with the enrolments' partner bound. */
    abstract <T> T bound(Callable<T> work);

    boolean keep(Optional<Enrolment> read, Enrolment next) {
        return bound(() -> enrolments().keep(read, next));
    }

    private Optional<Enrolment> find(Enrolment.Id id) {
        return bound(() -> enrolments().find(id));
    }

    static Stream<Standing> standings() {
        return Stream.concat(
                Stream.of(
                        new Standing.Confirmed(),
                        WAITING,
                        new Standing.Pending(),
                        new Standing.Offered(Instant.parse("2027-02-05T07:15:00Z"))),
                Arrays.stream(Standing.Reason.values()).map(Standing.Gone::new));
    }

    @ParameterizedTest
    @MethodSource("standings")
    void everyStandingIsReadAsItWasKept(Standing standing) {
        Enrolment first = enrolment(AN, WAITING, 3);
        assertThat(keep(Optional.empty(), first)).isTrue();
        Enrolment next = first.told(standing, 5);
        assertThat(keep(Optional.of(first), next)).isTrue();
        assertThat(find(ENROLMENT)).contains(next);
    }

    @Test
    void ofTwoWhoBeginTheSameOneIsTooLate() {
        assertThat(keep(Optional.empty(), enrolment(AN, WAITING, 3))).isTrue();
        assertThat(keep(Optional.empty(), enrolment(AN, WAITING, 4))).isFalse();
        assertThat(find(ENROLMENT)).contains(enrolment(AN, WAITING, 3));
    }

    @Test
    void whatWasReadBeforeAChangeChangesNothing() {
        Enrolment first = enrolment(AN, WAITING, 3);
        Enrolment second = first.told(new Standing.Confirmed(), 5);
        keep(Optional.empty(), first);
        keep(Optional.of(first), second);
        Enrolment late = first.told(new Standing.Gone(Standing.Reason.LEFT), 4);
        assertThat(keep(Optional.of(first), late)).isFalse();
        assertThat(find(ENROLMENT)).contains(second);
    }

    @Test
    void whoHasASeatInACycleIsKnownAndNobodyElse() {
        Hosted other = Hosted.cycle(EnrolmentFixture.VIGO, "cycle-2");
        Hosted twin = Hosted.cycle(new PartnerId("es-uvigo-twin"), "cycle-1");
        keep(Optional.empty(), enrolment(AN, new Standing.Confirmed(), 3));
        keep(Optional.empty(), enrolment(EVA, WAITING, 3));
        keep(Optional.empty(), seat("party-2", other));
        keep(Optional.empty(), seat("party-1", twin));

        assertThat(bound(() -> enrolments().confirmed(EnrolmentFixture.CYCLE)))
                .containsExactly(ENROLMENT);
    }

    private static Enrolment seat(String party, Hosted cycle) {
        return Enrolment.begin(
                new Enrolment.Id(cycle.host(), party, AN), cycle, new Standing.Confirmed(), 3);
    }

    @Test
    void ofWhomNothingIsKnownNoEnrolmentIsKept() {
        Enrolment hers = enrolment(EVA, WAITING, 3);
        keep(Optional.empty(), enrolment(AN, WAITING, 3));
        keep(Optional.empty(), hers);
        bound(
                () -> {
                    enrolments().forget(AN);
                    return true;
                });
        assertThat(find(ENROLMENT)).isEmpty();
        assertThat(find(hers.id())).contains(hers);
    }
}
