package eu.werein.training.confidence;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.training.cycles.CycleFixture;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MomentTests {

    private static final Instant END = CycleFixture.thursdayEvening().meeting().end();

    @Test
    void untilTheFirstSessionHasEndedItIsBefore() {
        assertThat(Moment.of(CycleFixture.enrolling(), CycleFixture.NOW)).contains(Moment.BEFORE);
        assertThat(Moment.of(CycleFixture.running(), END)).contains(Moment.BEFORE);
    }

    @Test
    void inBetweenItIsNeither() {
        assertThat(Moment.of(CycleFixture.running(), END.plusMillis(1))).isEmpty();
        assertThat(Moment.of(CycleFixture.published(), CycleFixture.NOW)).isEmpty();
    }

    @Test
    void whenTheCycleIsOverItIsAfter() {
        assertThat(Moment.of(CycleFixture.completed(), END)).contains(Moment.AFTER);
    }
}
