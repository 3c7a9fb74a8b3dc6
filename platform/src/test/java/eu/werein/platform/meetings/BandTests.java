package eu.werein.platform.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.platform.testing.MeetingFixture;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 4 March 2027 is a Thursday, 6 and 7 March are a weekend. */
class BandTests {

    @ParameterizedTest
    @CsvSource({
        "2027-03-04,17:00,19:00,EVENING",
        "2027-03-04,16:59,19:00,",
        "2027-03-04,08:00,16:00,SCHOOL_HOURS",
        "2027-03-04,07:59,12:00,",
        "2027-03-04,09:00,16:01,",
        "2027-03-06,09:00,12:00,WEEKEND",
        "2027-03-07,19:00,21:00,WEEKEND"
    })
    void aMeetingLiesInTheBandOfItsWholeTime(
            String date, String startsAt, String endsAt, @Nullable Band band) {
        assertThat(Band.of(MeetingFixture.inBrussels(date, startsAt, endsAt)))
                .isEqualTo(Optional.ofNullable(band));
    }
}
