package eu.werein.platform.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DoorCodesTests {

    private static final Instant NOW = Instant.parse("2027-03-04T17:00:10Z");
    private static final String DOOR = "cycle/one";

    private final DoorCodes codes = new DoorCodes(new byte[32]);
    private final ShownCode shown = codes.show(DOOR, NOW);

    @Test
    void aCodeIsAnotherOneAfterHalfAMinute() {
        assertThat(shown.text()).matches("[A-Z0-9]{4}-[A-Z0-9]{4}");
        assertThat(shown.changesAt()).isEqualTo(NOW.plusSeconds(20));
        assertThat(codes.show(DOOR, NOW.plusSeconds(19))).isEqualTo(shown);
        assertThat(codes.show(DOOR, NOW.plusSeconds(20))).isNotEqualTo(shown);
    }

    @Test
    void aCodeCountsUntilTheNextButOneIsShown() {
        assertThat(codes.isShown(DOOR, shown.text(), NOW)).isTrue();
        assertThat(codes.isShown(DOOR, shown.text(), NOW.plusSeconds(49))).isTrue();
        assertThat(codes.isShown(DOOR, shown.text(), NOW.plusSeconds(50))).isFalse();
        assertThat(codes.isShown(DOOR, shown.text(), NOW.minusSeconds(11))).isFalse();
    }

    @Test
    void aCodeIsOfItsDoorAndItsHost() {
        String other = "cycle/two";
        DoorCodes ofAnotherHost = new DoorCodes(new byte[] {1});

        assertThat(codes.isShown(other, shown.text(), NOW)).isFalse();
        assertThat(ofAnotherHost.isShown(DOOR, shown.text(), NOW)).isFalse();
    }

    @Test
    void aCodeIsTypedAsItIsRead() {
        String typed = shown.text().toLowerCase(Locale.ROOT).replace("-", " ");

        assertThat(codes.isShown(DOOR, typed, NOW)).isTrue();
        assertThat(codes.isShown(DOOR, typed.replace('0', 'o').replace('1', 'l'), NOW)).isTrue();
        assertThat(codes.isShown(DOOR, "", NOW)).isFalse();
    }
}
