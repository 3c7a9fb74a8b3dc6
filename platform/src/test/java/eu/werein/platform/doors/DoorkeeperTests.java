package eu.werein.platform.doors;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.platform.meetings.Meeting;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DoorkeeperTests {

    private static final String DOOR = "cycle/one";
    private static final Meeting EVENING =
            new Meeting(
                    LocalDate.of(2027, 3, 4),
                    LocalTime.of(18, 0),
                    LocalTime.of(21, 0),
                    ZoneId.of("Europe/Brussels"));

    private final Doorkeeper doorkeeper = new Doorkeeper(() -> new byte[32]);

    private String shown(Instant now) {
        return doorkeeper.show(DOOR, EVENING, now).orElseThrow().text();
    }

    @Test
    void doorsAreOpenFromAnHourBeforeUntilAnHourAfter() {
        Instant opens = EVENING.start().minus(Duration.ofHours(1));
        Instant closes = EVENING.end().plus(Duration.ofHours(1));

        assertThat(doorkeeper.show(DOOR, EVENING, opens)).isPresent();
        assertThat(doorkeeper.show(DOOR, EVENING, closes)).isPresent();
        assertThat(doorkeeper.show(DOOR, EVENING, opens.minusMillis(1))).isEmpty();
        assertThat(doorkeeper.show(DOOR, EVENING, closes.plusMillis(1))).isEmpty();
    }

    @Test
    void theCodeThatIsShownLetsIn() {
        Instant now = EVENING.start();

        assertThat(doorkeeper.refusal(DOOR, EVENING, shown(now), now)).isEmpty();
    }

    @Test
    void theCodeOfAMomentThatIsPastLetsNobodyIn() {
        Instant now = EVENING.start();
        String old = shown(now.minus(Duration.ofMinutes(2)));

        assertThat(doorkeeper.refusal(DOOR, EVENING, old, now)).contains(CheckIn.Why.ANOTHER_CODE);
    }

    @Test
    void aClosedDoorSaysNothingOfTheCode() {
        Instant closed = EVENING.end().plus(Duration.ofHours(2));

        assertThat(doorkeeper.refusal(DOOR, EVENING, "any", closed))
                .contains(CheckIn.Why.DOORS_CLOSED);
    }
}
