package eu.werein.training.cycles;

import static eu.werein.training.cycles.CycleFixture.HASH;
import static eu.werein.training.cycles.CycleFixture.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.platform.outbox.Request;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class AnnounceRoundTests {

    private final InMemoryCycles cycles = new InMemoryCycles();

    private int round(Instant at) {
        return new AnnounceRound(cycles, Clock.fixed(at, ZoneOffset.UTC)).visit();
    }

    @Test
    void aCycleIsToldToBeNearTwoDaysBeforeAndOnce() {
        cycles.add(CycleFixture.marked("one", "one", CycleFixture.thursdayEvening()), Request.OURS);
        CycleId id = new CycleId("one");
        cycles.change(id, cycle -> cycle.publish(HASH, NOW));
        cycles.change(id, Cycle::openEnrolment);

        Instant near = CycleFixture.begins().minus(Duration.ofDays(2));
        assertThat(round(near.minusSeconds(1))).isZero();
        assertThat(round(near)).isEqualTo(1);
        assertThat(round(near)).isZero();
        assertThat(cycles.told().getLast()).isInstanceOf(CycleEvent.Announced.class);
    }
}
