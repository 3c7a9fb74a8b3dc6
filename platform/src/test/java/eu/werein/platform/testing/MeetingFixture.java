package eu.werein.platform.testing;

import eu.werein.platform.meetings.Meeting;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Meetings of the tests. */
public final class MeetingFixture {

    public static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private MeetingFixture() {}

    public static Meeting inBrussels(String date, String startsAt, String endsAt) {
        return new Meeting(
                LocalDate.parse(date),
                LocalTime.parse(startsAt),
                LocalTime.parse(endsAt),
                BRUSSELS);
    }
}
