package eu.werein.events.rush;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code -Devents.answers=10000 -Devents.seats=500} lets as many come as you like. */
class AnswersRushIT {

    private static final int PEOPLE = Integer.getInteger("events.answers", 400);
    private static final int SEATS = Integer.getInteger("events.seats", 100);

    @Test
    void whenEverybodyAnswersAtOnceSeatsAreGivenByTheRule() {
        try (AnswersRush rush = new AnswersRush()) {
            AnswersRush.Result result = rush.run(PEOPLE, SEATS, System.nanoTime());
            assertThat(result.requests()).isGreaterThanOrEqualTo(PEOPLE);
            System.Logger log = System.getLogger("rush");
            log.log(System.Logger.Level.INFO, result.toString());
        }
    }
}
