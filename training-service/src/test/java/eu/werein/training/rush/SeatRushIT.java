package eu.werein.training.rush;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeatRushIT {

    private static final int ENROLMENTS = 200;

    @Test
    void whenEverybodyComesAtOnceSeatsAreGivenByTheRule() {
        assertThat(new SeatRush(2).run(ENROLMENTS, System.nanoTime()).requests())
                .isGreaterThanOrEqualTo(ENROLMENTS);
    }
}
