package eu.werein.training.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.training.cycles.CycleId;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SessionCodesTests {

    private static final Instant NOW = Instant.parse("2027-03-04T17:00:10Z");
    private static final SheetId SHEET = new SheetId(new CycleId("cycle"), "one");

    private final SessionCodes codes = new SessionCodes(new byte[32]);
    private final SessionCodes.Shown shown = codes.show(SHEET, NOW);

    @Test
    void aCodeIsAnotherOneAfterHalfAMinute() {
        assertThat(shown.text()).matches("[A-Z0-9]{4}-[A-Z0-9]{4}");
        assertThat(shown.changesAt()).isEqualTo(NOW.plusSeconds(20));
        assertThat(codes.show(SHEET, NOW.plusSeconds(19))).isEqualTo(shown);
        assertThat(codes.show(SHEET, NOW.plusSeconds(20))).isNotEqualTo(shown);
    }

    @Test
    void aCodeCountsUntilTheNextButOneIsShown() {
        assertThat(codes.isShown(SHEET, shown.text(), NOW)).isTrue();
        assertThat(codes.isShown(SHEET, shown.text(), NOW.plusSeconds(49))).isTrue();
        assertThat(codes.isShown(SHEET, shown.text(), NOW.plusSeconds(50))).isFalse();
        assertThat(codes.isShown(SHEET, shown.text(), NOW.minusSeconds(11))).isFalse();
    }

    @Test
    void aCodeIsOfItsSessionAndItsHost() {
        SheetId other = new SheetId(new CycleId("cycle"), "two");
        SessionCodes ofAnotherHost = new SessionCodes(new byte[] {1});

        assertThat(codes.isShown(other, shown.text(), NOW)).isFalse();
        assertThat(ofAnotherHost.isShown(SHEET, shown.text(), NOW)).isFalse();
    }

    @Test
    void aCodeIsTypedAsItIsRead() {
        String typed = shown.text().toLowerCase(Locale.ROOT).replace("-", " ");

        assertThat(codes.isShown(SHEET, typed, NOW)).isTrue();
        assertThat(codes.isShown(SHEET, typed.replace('0', 'o').replace('1', 'l'), NOW)).isTrue();
        assertThat(codes.isShown(SHEET, "", NOW)).isFalse();
    }
}
