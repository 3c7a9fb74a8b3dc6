package eu.werein.training.cycles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.werein.platform.outbox.KeyReused;
import eu.werein.platform.outbox.Request;
import eu.werein.platform.seats.Floors;
import eu.werein.platform.seats.Order;
import eu.werein.platform.seats.SeatRules;
import eu.werein.platform.seats.Seed;
import eu.werein.training.cycles.TakeStep.Step;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class TakeStepTests {

    private static final Seed SEED = new Seed("ab".repeat(32));

    private final InMemoryCycles cycles = new InMemoryCycles();
    private final InMemorySeatBook seats = new InMemorySeatBook();
    private final TakeStep steps =
            new TakeStep(cycles, _ -> SEED, Clock.fixed(CycleFixture.NOW, ZoneOffset.UTC));
    private final DraftCycle draft = new DraftCycle(cycles);
    private final ChangeCycle change = new ChangeCycle(cycles, seats);

    private Cycle drafted(SeatRules rules) {
        return draft.draft(
                CycleFixture.ID, CycleFixture.complete(), rules, new Request("key", "body"));
    }

    private Cycle take(Step step) {
        return steps.take(CycleFixture.ID, step, Request.OURS).orElseThrow();
    }

    @Test
    void aDrawPromisesTheSeedThatIsKept() {
        drafted(CycleFixture.drawn());

        assertThat(take(Step.PUBLISH).state().seats().orElseThrow().order())
                .isEqualTo(new Order.Draw(CycleFixture.DECIDES, SEED.hash()));
    }

    @Test
    void whatIsNotDrawnNeedsNoSeed() {
        drafted(CycleFixture.twelveSeats());
        TakeStep seedless =
                new TakeStep(
                        cycles,
                        _ -> {
                            throw new IllegalStateException("nobody asks for a seed");
                        },
                        Clock.fixed(CycleFixture.NOW, ZoneOffset.UTC));

        assertThat(seedless.take(CycleFixture.ID, Step.PUBLISH, Request.OURS)).isPresent();
    }

    @Test
    void aCycleIsDraftedOnceForARequest() {
        Cycle first = drafted(CycleFixture.twelveSeats());

        assertThat(drafted(CycleFixture.twelveSeats())).isEqualTo(first);
        assertThatExceptionOfType(KeyReused.class)
                .isThrownBy(
                        () ->
                                draft.draft(
                                        CycleFixture.ID,
                                        CycleFixture.complete(),
                                        null,
                                        new Request("key", "another")));
    }

    @Test
    void whoeverGivesTheSeatsIsAskedBeforeTheCycleTellsOfThem() {
        drafted(CycleFixture.twelveSeats());
        Cycle published = take(Step.PUBLISH);
        seats.hold(CycleFixture.ID, 10);
        SeatRules narrower = CycleFixture.twelveSeats().withQuotas(9, Floors.NONE);

        assertThatExceptionOfType(CycleRefused.TooFewSeats.class)
                .isThrownBy(
                        () ->
                                change.change(
                                        CycleFixture.ID,
                                        published.version(),
                                        CycleFixture.complete(),
                                        narrower))
                .satisfies(refused -> assertThat(refused.smallestCapacity()).isEqualTo(10));
        assertThat(cycles.find(CycleFixture.ID)).contains(published);
    }

    @Test
    void aDraftsSeatsAreNobodysBusiness() {
        Cycle drafted = drafted(CycleFixture.twelveSeats());
        seats.hold(CycleFixture.ID, 10);

        assertThat(
                        change.change(
                                CycleFixture.ID,
                                drafted.version(),
                                CycleFixture.complete(),
                                CycleFixture.twelveSeats().withQuotas(9, Floors.NONE)))
                .isPresent();
    }

    @Test
    void anEditIsForTheVersionThatWasSeen() {
        Cycle drafted = drafted(CycleFixture.twelveSeats());
        take(Step.PUBLISH);

        assertThatExceptionOfType(Stale.class)
                .isThrownBy(
                        () ->
                                change.change(
                                        CycleFixture.ID,
                                        drafted.version(),
                                        CycleFixture.complete(),
                                        CycleFixture.twelveSeats()));
    }
}
