package eu.werein.platform.seats;

import static eu.werein.platform.seats.Plans.BE;
import static eu.werein.platform.seats.Plans.ES;
import static eu.werein.platform.seats.Plans.SEED;
import static eu.werein.platform.seats.Plans.floor;
import static eu.werein.platform.seats.Plans.hours;
import static eu.werein.platform.seats.Plans.id;
import static eu.werein.platform.seats.Plans.seats;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.werein.platform.seats.Standing.Confirmed;
import eu.werein.platform.seats.Standing.Offered;
import eu.werein.platform.seats.Standing.Waiting;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An order that is decided at a moment: points or a draw, 24 hours after the start. */
class DecisionTests {

    private static final Order PRIORITY = new Order.Priority(hours(24));
    private static final Order DRAW = new Order.Draw(hours(24), SEED.hash());

    @Test
    void everybodyWaitsUntilTheDecision() {
        Plans plan = Plans.of(seats(5, Floors.NONE, PRIORITY));
        assertThat(plan.enrolWithPoints(1, 9)).isEqualTo(new Outcome.Told(id(1), Answer.WAITING));
        plan.afterHours(23).tick();
        assertThat(plan.standing(1)).isEqualTo(new Waiting());
    }

    @Test
    void morePointsComeFirstAndAmongEqualsWhoCameFirst() {
        Plans plan = Plans.of(seats(2, Floors.NONE, PRIORITY));
        plan.enrolWithPoints(1, 5);
        plan.enrolWithPoints(2, 5);
        plan.enrolWithPoints(3, 8);
        plan.afterHours(24).tick();
        assertThat(plan.standing(3)).isEqualTo(new Confirmed());
        assertThat(plan.standing(1)).isEqualTo(new Confirmed());
        assertThat(plan.standing(2)).isEqualTo(new Waiting());
    }

    @Test
    void whoComesLaterStandsBehindAllOthers() {
        Plans plan = Plans.of(seats(1, Floors.NONE, PRIORITY));
        plan.enrolWithPoints(1, 5);
        plan.enrolWithPoints(2, 1);
        plan.afterHours(24).enrolWithPoints(3, 99);
        plan.cancel(1);
        assertThat(plan.standing(2)).isInstanceOf(Offered.class);
        assertThat(plan.standing(3)).isEqualTo(new Waiting());
    }

    @Test
    void whoComesAfterTheDecisionToFreeSeatsIsConfirmed() {
        Plans plan = Plans.of(seats(1, Floors.NONE, PRIORITY));
        plan.afterHours(24).enrol(1, BE);
        assertThat(plan.standing(1)).isEqualTo(new Confirmed());
    }

    @Test
    void decisionIsMadeWhileFloorsKeepSeatsThoughItIsCarriedOutLate() {
        Plans plan = Plans.of(seats(2, floor(ES, 1), PRIORITY));
        plan.enrolWithPoints(1, 5);
        plan.enrolWithPoints(2, 5);
        plan.afterHours(120).tick();
        assertThat(plan.standing(1)).isEqualTo(new Confirmed());
        assertThat(plan.standing(2)).isEqualTo(new Offered(hours(168)));
    }

    @Test
    void whoeverKnowsTheSeedAfterwardsCanReckonTheDraw() {
        Plans plan = Plans.of(seats(3, Floors.NONE, DRAW));
        List<Integer> numbers = IntStream.rangeClosed(1, 9).boxed().toList();
        numbers.forEach(number -> plan.enrol(number, BE));
        plan.afterHours(24).tick();
        Seed revealed = plan.plan().progress().seed();
        assertThat(revealed).isEqualTo(SEED);
        List<Integer> drawn =
                numbers.stream()
                        .sorted(Comparator.comparing(number -> SEED.ticket(id(number))))
                        .toList();
        assertThat(drawn).isNotEqualTo(numbers);
        assertThat(numbers.stream().filter(n -> plan.standing(n) instanceof Confirmed))
                .containsExactlyInAnyOrderElementsOf(drawn.subList(0, 3));
        assertThat(drawn.subList(3, 9).stream().map(n -> plan.explanation(n).place()))
                .containsExactly(1, 2, 3, 4, 5, 6);
    }

    /** The digest was reckoned with openssl, to bind tickets to the published words. */
    @Test
    void ticketIsTheHmacOfTheSixteenBytesOfTheId() {
        assertThat(SEED.ticket(id(1)))
                .isEqualTo("7050e5141ca9fecb7696d3fc42606857e842b5e32b30f8565634245b850e791f");
        assertThat(SEED.hash())
                .isEqualTo("9985b2e4b9b71b28ce59ea5ce77f0b110637b625c6d7f41e982c9510940a2056");
    }

    @Test
    void seedIsInNoEventBeforeTheDraw() {
        SeatRules rules = seats(1, Floors.NONE, DRAW);
        Publication.Done published = (Publication.Done) Allocator.publish(rules, hours(0));
        assertThat(published.event()).doesNotMatch(DecisionTests::tellsTheSeed);
        Plans plan = Plans.of(rules);
        plan.enrol(1, BE);
        assertThat(plan.events()).isNotEmpty().noneMatch(DecisionTests::tellsTheSeed);
        assertThat(plan.plan().progress()).doesNotMatch(DecisionTests::tellsTheSeed);
        plan.afterHours(24).tick();
        assertThat(plan.events()).anyMatch(DecisionTests::tellsTheSeed);
    }

    /** In any component however deep: the words of a record need not say what is in it. */
    private static boolean tellsTheSeed(@Nullable Object value) {
        return switch (value) {
            case String words -> words.contains(SEED.hex());
            case Collection<?> values -> values.stream().anyMatch(DecisionTests::tellsTheSeed);
            case Record record ->
                    Stream.of(record.getClass().getRecordComponents())
                            .anyMatch(component -> tellsTheSeed(valueOf(record, component)));
            case null, default -> false;
        };
    }

    private static @Nullable Object valueOf(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    @Test
    void drawIsHeldWithThePromisedSeedOnly() {
        Plans plan = Plans.of(seats(1, Floors.NONE, DRAW));
        Seed other = new Seed("00".repeat(32));
        for (Seed wrong : new Seed[] {other, null}) {
            assertThatThrownBy(
                            () ->
                                    Allocator.decide(
                                            plan.plan(), new SeatCommand.Tick(), hours(24), wrong))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void seedIsPromisedByAHashThatASeedCanHave() {
        String hash = SEED.hash();
        for (String wrong : List.of(hash.toUpperCase(Locale.ROOT), hash.substring(1), hash + "0")) {
            assertThatThrownBy(() -> new Order.Draw(hours(24), wrong))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void explanationSaysWhenItIsDecided() {
        Plans plan = Plans.of(seats(1, Floors.NONE, DRAW));
        plan.enrol(1, BE);
        assertThat(plan.explanation(1))
                .isEqualTo(
                        new Explanation(
                                1,
                                DRAW,
                                Explanation.Why.UNDECIDED,
                                List.of(new Explanation.Move.Decision(hours(24)))));
    }

    @Test
    void explanationSaysWhatWouldMoveAPartyPastFloors() {
        Floors floors = new Floors(Floors.Quota.COUNTRY, Map.of("es", 2));
        Plans plan = Plans.of(seats(3, floors, new Order.Arrival()));
        plan.enrol(10, BE, Plans.people(10, 2));
        assertThat(plan.explanation(10))
                .isEqualTo(
                        new Explanation(
                                1,
                                new Order.Arrival(),
                                Explanation.Why.KEPT_FOR_OTHERS,
                                List.of(
                                        new Explanation.Move.SeatsFreed(1),
                                        new Explanation.Move.Shrinking(1),
                                        new Explanation.Move.Release(hours(100)))));
    }

    @Test
    void explanationNamesNoReleaseThatComesWithClosing() {
        SeatRules rules =
                new SeatRules(1, floor(ES, 1), hours(200), hours(200), 48, new Order.Arrival());
        Plans plan = Plans.of(rules);
        plan.enrol(1, BE);
        assertThat(plan.explanation(1).moves()).containsExactly(new Explanation.Move.SeatsFreed(1));
        plan.afterHours(200).tick();
        assertThat(plan.standing(1)).isEqualTo(new Waiting());
    }

    @Test
    void aPlanIsDueWhenTheFirstThingHappensByTimeAlone() {
        Plans plan = Plans.of(seats(1));
        assertThat(plan.plan().dueAt()).contains(hours(100));
        plan.enrol(1, BE);
        plan.enrol(2, BE);
        plan.cancel(1);
        assertThat(plan.plan().dueAt()).contains(hours(48));
    }
}
