package eu.werein.training.cycles;

import static eu.werein.training.cycles.CycleFixture.CLOSES;
import static eu.werein.training.cycles.CycleFixture.HASH;
import static eu.werein.training.cycles.CycleFixture.NOW;
import static eu.werein.training.cycles.CycleFixture.begins;
import static eu.werein.training.cycles.CycleFixture.complete;
import static eu.werein.training.cycles.CycleFixture.draft;
import static eu.werein.training.cycles.CycleFixture.drawn;
import static eu.werein.training.cycles.CycleFixture.enrolling;
import static eu.werein.training.cycles.CycleFixture.floorForOther;
import static eu.werein.training.cycles.CycleFixture.particulars;
import static eu.werein.training.cycles.CycleFixture.published;
import static eu.werein.training.cycles.CycleFixture.rules;
import static eu.werein.training.cycles.CycleFixture.running;
import static eu.werein.training.cycles.CycleFixture.session;
import static eu.werein.training.cycles.CycleFixture.twelveSeats;
import static eu.werein.training.cycles.CycleFixture.types;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.werein.platform.seats.Floors;
import eu.werein.platform.seats.Order;
import eu.werein.training.cycles.CycleRefused.Incomplete;
import eu.werein.training.cycles.CycleRefused.Lack;
import eu.werein.training.cycles.CycleRefused.NotNow;
import eu.werein.training.cycles.CycleRefused.TooFewSeats;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CycleTests {

    private static List<Lack> lacks(Cycle draft) {
        return catchThrowableOfType(Incomplete.class, () -> draft.publish(HASH, NOW)).lacks();
    }

    private static Cycle completed() {
        return running().complete(begins()).after();
    }

    private static Cycle cancelled() {
        return enrolling().cancel().after();
    }

    @Test
    void aDraftIsToldToNobody() {
        Cycle.Transition drafted = Cycle.draft(CycleFixture.ID, complete(), twelveSeats());

        assertThat(drafted.events()).isEmpty();
        assertThat(drafted.after().state().isPublic()).isFalse();
        assertThat(drafted.after().edit(particulars(), null).events()).isEmpty();
    }

    @Test
    void publishingTellsEverybody() {
        Cycle.Transition published = draft(complete(), twelveSeats()).publish(HASH, NOW);

        assertThat(types(published)).containsExactly("Published");
        assertThat(published.after().state()).isEqualTo(new CycleState.Published(twelveSeats()));
    }

    @Test
    void publishingTwiceTellsOnce() {
        assertThat(published().publish(HASH, NOW)).isEqualTo(Cycle.Transition.quiet(published()));
    }

    @Test
    void aDrawPromisesTheHashOfItsSeedWhenItIsPublished() {
        Cycle drawn = draft(complete(), drawn()).publish(HASH, NOW).after();

        assertThat(drawn.state().seats().orElseThrow().order())
                .isEqualTo(new Order.Draw(CycleFixture.DECIDES, HASH));
    }

    @Test
    void allThatIsMissingIsNamedAtOnce() {
        Particulars bare =
                new Particulars(
                        CycleFixture.texts(),
                        List.of(),
                        Set.of(),
                        Set.of(),
                        HomePolicy.AUTOMATIC,
                        80);

        assertThat(lacks(draft(bare, null)))
                .containsExactly(Lack.SESSIONS, Lack.OPEN_TO, Lack.SEATS);
    }

    @Test
    void enrolmentIsNotClosedBeforeItIsPublished() {
        Cycle late = draft(complete(), twelveSeats());

        assertThat(catchThrowableOfType(Incomplete.class, () -> late.publish(HASH, CLOSES)).lacks())
                .containsExactly(Lack.ENROLMENT_CLOSED);
    }

    @Test
    void enrolmentDoesNotOutlastTheLastSession() {
        Cycle early =
                draft(particulars(session("one", "2027-03-02", "18:00", "20:00")), twelveSeats());

        assertThat(lacks(early)).containsExactly(Lack.ENROLMENT_CLOSES_LATE);
    }

    @Test
    void nothingIsDecidedBeforeItIsPublished() {
        Cycle decided = draft(complete(), rules(12, Floors.NONE, new Order.Priority(NOW)));

        assertThat(lacks(decided)).containsExactly(Lack.DECIDED_ALREADY);
    }

    @Test
    void noSeatIsKeptForWhomItIsNotOpenTo() {
        Floors french = new Floors(Floors.Quota.COUNTRY, Map.of("fr", 2));

        assertThat(lacks(draft(complete(), rules(12, french, new Order.Arrival()))))
                .containsExactly(Lack.FLOOR_FOR_NOBODY);
    }

    @Test
    void floorsBeyondTheCapacityAreRefusedWithTheSmallestPossibleOne() {
        Cycle narrow = draft(complete(), rules(4, floorForOther(5), new Order.Arrival()));

        assertThatExceptionOfType(TooFewSeats.class)
                .isThrownBy(() -> narrow.publish(HASH, NOW))
                .satisfies(refused -> assertThat(refused.smallestCapacity()).isEqualTo(5));
    }

    @Test
    void peopleEnrolWhenTheHostOpensIt() {
        assertThat(types(published().openEnrolment())).containsExactly("EnrolmentOpened");
        assertThat(enrolling().openEnrolment().events()).isEmpty();
    }

    @Test
    void aCycleRunsFromItsFirstSession() {
        Instant before = begins().minus(Duration.ofMillis(1));

        assertThat(enrolling().begin(before).after()).isEqualTo(enrolling());
        assertThat(types(enrolling().begin(begins()))).containsExactly("Begun");
        assertThat(running().begin(begins()).events()).isEmpty();
    }

    @Test
    void itIsToldToBeNearOnceAndAgainWhenItIsPutOff() {
        Instant near = begins().minus(Cycle.NEAR);
        Cycle announced = enrolling().announce(near).after();

        assertThat(types(enrolling().announce(near))).containsExactly("Announced");
        assertThat(announced.announce(near).events()).isEmpty();
        Cycle later =
                announced
                        .edit(
                                particulars(session("one", "2027-03-04", "19:00", "20:30")),
                                twelveSeats())
                        .after();
        assertThat(types(later.announce(begins()))).containsExactly("Announced");
    }

    @Test
    void itIsNotToldToBeNearTooEarlyNorWhenItHasBegunNorWhenNobodyCanEnrol() {
        Instant near = begins().minus(Cycle.NEAR);

        assertThat(enrolling().announce(near.minusMillis(1)).events()).isEmpty();
        assertThat(enrolling().announce(begins()).events()).isEmpty();
        assertThat(published().announce(near).events()).isEmpty();
        assertThat(cancelled().announce(near).events()).isEmpty();
    }

    @Test
    void whatNobodyCouldEnrolInDoesNotBegin() {
        assertThat(published().begin(begins()).events()).isEmpty();
    }

    @Test
    void completingTellsThatItHadBegunIfNobodyHasNoticed() {
        assertThat(types(enrolling().complete(begins()))).containsExactly("Begun", "Completed");
        assertThat(types(running().complete(begins()))).containsExactly("Completed");
        assertThat(completed().complete(begins()).events()).isEmpty();
    }

    @Test
    void whatHasNotBegunIsNotOver() {
        assertThatExceptionOfType(NotNow.class)
                .isThrownBy(() -> enrolling().complete(NOW))
                .satisfies(refused -> assertThat(refused.state()).isEqualTo("enrolling"));
    }

    @Test
    void cancellingIsToldWhereSomebodyKnewOfIt() {
        assertThat(types(enrolling().cancel())).containsExactly("Cancelled");
        assertThat(cancelled().cancel().events()).isEmpty();
        assertThat(cancelled().state().isPublic()).isTrue();
    }

    @Test
    void aDraftIsCancelledWithoutAWord() {
        Cycle.Transition discarded = draft(complete(), twelveSeats()).cancel();

        assertThat(discarded.events()).isEmpty();
        assertThat(discarded.after().state().isPublic()).isFalse();
    }

    static Stream<Runnable> stepsOutOfTheirOrder() {
        return Stream.of(
                () -> enrolling().publish(HASH, NOW),
                () -> cancelled().publish(HASH, NOW),
                () -> draft(complete(), twelveSeats()).openEnrolment(),
                () -> running().openEnrolment(),
                () -> published().complete(begins()),
                () -> cancelled().complete(begins()),
                () -> completed().cancel(),
                () -> completed().edit(complete(), twelveSeats()),
                () -> cancelled().edit(complete(), twelveSeats()));
    }

    @ParameterizedTest
    @MethodSource("stepsOutOfTheirOrder")
    void noStepIsTakenOutOfItsOrder(Runnable step) {
        assertThatExceptionOfType(NotNow.class).isThrownBy(step::run);
    }

    @Test
    void sessionsAreInTheOrderOfTheirBeginning() {
        Session later = session("later", "2027-03-11", "18:00", "20:00");
        Session first = CycleFixture.thursdayEvening();

        assertThat(particulars(later, first).sessions()).containsExactly(first, later);
    }
}
