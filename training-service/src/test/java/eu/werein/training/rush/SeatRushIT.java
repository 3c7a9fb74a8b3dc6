package eu.werein.training.rush;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Two replicas, so that a decision is made again when the other one was faster. */
class SeatRushIT {

    private static final int ENROLMENTS = 400;

    @Test
    void whenEverybodyComesAtOnceSeatsAreGivenByTheRule() {
        try (Stage stage = new Replicas(2);
                Surroundings surroundings = new Surroundings()) {
            assertThat(
                            new SeatRush(stage, surroundings)
                                    .run(ENROLMENTS, System.nanoTime(), () -> {})
                                    .requests())
                    .isGreaterThanOrEqualTo(ENROLMENTS);
        }
    }
}
