package eu.werein.platform.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.werein.platform.testing.MeetingFixture;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In Brussels clocks go forward on 28 March 2027 at 2:00 and back on 31 October at 3:00. */
class MeetingTests {

    @Test
    void theSameClockTimeIsAnHourEarlierInSummer() {
        assertThat(MeetingFixture.inBrussels("2027-03-04", "18:00", "20:30").start())
                .isEqualTo(Instant.parse("2027-03-04T17:00:00Z"));
        assertThat(MeetingFixture.inBrussels("2027-04-01", "18:00", "20:30").start())
                .isEqualTo(Instant.parse("2027-04-01T16:00:00Z"));
    }

    @Test
    void nobodyCanMeetInAnHourThatIsLeftOut() {
        assertThat(MeetingFixture.inBrussels("2027-03-28", "02:30", "04:00").isLeftOut()).isTrue();
        assertThat(MeetingFixture.inBrussels("2027-03-28", "01:30", "02:30").isLeftOut()).isTrue();
        assertThat(MeetingFixture.inBrussels("2027-03-28", "01:30", "03:30").isLeftOut()).isFalse();
    }

    @Test
    void aPlannedMeetingStaysWhereItsHourIsLeftOutLater() {
        assertThat(MeetingFixture.inBrussels("2027-03-28", "02:30", "04:00").start())
                .isEqualTo(Instant.parse("2027-03-28T01:30:00Z"));
    }

    @Test
    void anHourThatComesTwiceIsTheFirst() {
        Meeting night = MeetingFixture.inBrussels("2027-10-31", "02:30", "03:30");

        assertThat(night.isLeftOut()).isFalse();
        assertThat(night.start()).isEqualTo(Instant.parse("2027-10-31T00:30:00Z"));
        assertThat(night.end()).isEqualTo(Instant.parse("2027-10-31T02:30:00Z"));
    }

    @Test
    void aMeetingEndsAfterItHasStarted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MeetingFixture.inBrussels("2027-03-04", "18:00", "18:00"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MeetingFixture.inBrussels("2027-03-04", "18:00", "17:00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Brussels", "America/Argentina/Salta", "Atlantic/Canary"})
    void aZoneIsNamedAfterAPlace(String name) {
        assertThat(Meeting.isZone(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "CET", "UTC", "+01:00", "Etc/GMT-1", "SystemV/EST5", "Europe/Gotham"})
    void nothingElseIsAZone(String name) {
        assertThat(Meeting.isZone(name)).isFalse();
    }
}
