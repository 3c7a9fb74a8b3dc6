package eu.werein.events.schools.ical;

import static eu.werein.events.schools.ical.CalendarTexts.TODAY;
import static eu.werein.events.schools.ical.CalendarTexts.calendar;
import static eu.werein.events.schools.ical.CalendarTexts.entry;
import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.events.schools.Holiday;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Today is the 1st of September 2026, so days from August 2026 to September 2028 are read. */
class HolidayReaderTests {

    private static List<String> read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> read(byte[] bytes) throws IOException {
        return new StreamedHolidayReader()
                .read(new ByteArrayInputStream(bytes), TODAY).stream()
                        .map(HolidayReaderTests::shown)
                        .toList();
    }

    private static String shown(Holiday holiday) {
        return holiday.name() + " " + holiday.days().first() + "/" + holiday.days().last();
    }

    @Test
    void anEndIsTheDayAfterTheLastOne() throws IOException {
        assertThat(
                        read(
                                calendar(
                                        entry(
                                                "SUMMARY:Automne",
                                                "DTSTART;VALUE=DATE:20261019",
                                                "DTEND;VALUE=DATE:20261102"))))
                .containsExactly("Automne 2026-10-19/2026-11-01");
    }

    @Test
    void withoutAnEndItIsOneDay() throws IOException {
        assertThat(read(calendar(entry("SUMMARY:Armistice", "DTSTART;VALUE=DATE:20261111"))))
                .containsExactly("Armistice 2026-11-11/2026-11-11");
    }

    @Test
    void anEndOnItsFirstDayMeansThatDay() throws IOException {
        assertThat(read(calendar(entry("DTSTART:20261111", "DTEND:20261111"))))
                .containsExactly(" 2026-11-11/2026-11-11");
    }

    @Test
    void aDurationIsInDaysOrWeeks() throws IOException {
        assertThat(
                        read(
                                calendar(
                                        entry("DTSTART:20261019", "DURATION:P2W"),
                                        entry("DTSTART:20270208", "DURATION:P5D"))))
                .containsExactly(" 2026-10-19/2026-11-01", " 2027-02-08/2027-02-12");
    }

    @Test
    void aNameIsReadAsItIsMeant() throws IOException {
        assertThat(
                        read(
                                calendar(
                                        entry(
                                                "SUMMARY;LANGUAGE=fr;X-A=\"b:c\":Été\\, fin d\\;a",
                                                " nnée\\nscolaire",
                                                "DTSTART:20270705"))))
                .containsExactly("Été, fin d;année scolaire 2027-07-05/2027-07-05");
    }

    @Test
    void aNameIsCutWhereItIsLongerThanIsKept() throws IOException {
        assertThat(read(calendar(entry("SUMMARY:" + "ü".repeat(121), "DTSTART:20270705"))))
                .containsExactly("ü".repeat(120) + " 2027-07-05/2027-07-05");
    }

    @Test
    void whatHasHoursIsNoHoliday() throws IOException {
        assertThat(
                        read(
                                calendar(
                                        entry("DTSTART:20261111"),
                                        entry(
                                                "SUMMARY:Réunion",
                                                "DTSTART;TZID=Europe/Brussels:20261112T180000",
                                                "DTEND;TZID=Europe/Brussels:20261112T200000"),
                                        entry("DTSTART:20261113T080000Z"))))
                .containsExactly(" 2026-11-11/2026-11-11");
    }

    @Test
    void whatIsCancelledIsNoHoliday() throws IOException {
        assertThat(
                        read(
                                calendar(
                                        entry("DTSTART:20261111"),
                                        entry("DTSTART:20261112", "STATUS:cancelled"))))
                .containsExactly(" 2026-11-11/2026-11-11");
    }

    @Test
    void whatIsLongOverOrFarAwayIsNotKept() throws IOException {
        assertThat(
                        read(
                                calendar(
                                        entry("DTSTART:20260731"),
                                        entry("DTSTART:20260701", "DTEND:20260802"),
                                        entry("DTSTART:20280901"),
                                        entry("DTSTART:20280902"))))
                .containsExactly(" 2026-07-01/2026-08-01", " 2028-09-01/2028-09-01");
    }

    @Test
    void theSameHolidayTwiceIsOne() throws IOException {
        assertThat(read(calendar(entry("DTSTART:20261111"), entry("DTSTART:20261111")))).hasSize(1);
    }

    @Test
    void whatComesEveryYearWithoutEndIsReadForTwoYears() throws IOException {
        assertThat(
                        read(
                                calendar(
                                        entry(
                                                "DTSTART:19700501",
                                                "RRULE:FREQ=YEARLY;INTERVAL=1;WKST=SU"))))
                .containsExactly(" 2027-05-01/2027-05-01", " 2028-05-01/2028-05-01");
    }

    @Test
    void oneMonthOfEveryYearMayBeNamed() throws IOException {
        assertThat(
                        read(
                                calendar(
                                        entry(
                                                "DTSTART:20000501",
                                                "RRULE:FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=1"))))
                .containsExactly(" 2027-05-01/2027-05-01", " 2028-05-01/2028-05-01");
        assertThat(
                        read(
                                calendar(
                                        entry(
                                                "DTSTART:20230529",
                                                "RRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO"))))
                .containsExactly(" 2027-05-31/2027-05-31", " 2028-05-29/2028-05-29");
    }

    @Test
    void anEndFarAwayIsTheEndOfTheWindow() throws IOException {
        assertThat(
                        read(
                                calendar(
                                        entry(
                                                "DTSTART:20280821",
                                                "RRULE:FREQ=WEEKLY;UNTIL=20991231T000000Z"))))
                .containsExactly(" 2028-08-21/2028-08-21", " 2028-08-28/2028-08-28");
    }

    @Test
    void aRuleHasItsExceptions() throws IOException {
        assertThat(
                        read(
                                calendar(
                                        entry(
                                                "DTSTART:20261104",
                                                "RRULE:FREQ=WEEKLY;COUNT=3",
                                                "EXDATE;VALUE=DATE:20261111",
                                                "RDATE;VALUE=DATE:20261120,20261121"))))
                .containsExactly(
                        " 2026-11-04/2026-11-04",
                        " 2026-11-18/2026-11-18",
                        " 2026-11-20/2026-11-20",
                        " 2026-11-21/2026-11-21");
    }

    @Test
    void oneTimeOfARuleMayBePutElsewhereOrTakenBack() throws IOException {
        String weekly = entry("UID:a", "DTSTART:20261104", "RRULE:FREQ=WEEKLY;COUNT=3");
        String moved = entry("UID:a", "RECURRENCE-ID:20261111", "DTSTART:20261112");
        String back =
                entry("UID:a", "RECURRENCE-ID:20261118", "DTSTART:20261118", "STATUS:CANCELLED");
        String another = entry("UID:b", "DTSTART:20261111");

        assertThat(read(calendar(moved, weekly, back, another)))
                .containsExactly(
                        " 2026-11-04/2026-11-04",
                        " 2026-11-11/2026-11-11",
                        " 2026-11-12/2026-11-12");
    }

    @Test
    void whatElseACalendarCarriesAlongIsPassedOver() throws IOException {
        assertThat(
                        read(
                                calendar(
                                        "BEGIN:VTIMEZONE",
                                        "TZID:Nowhere",
                                        "BEGIN:STANDARD",
                                        "DTSTART:nonsense",
                                        "END:STANDARD",
                                        "END:VTIMEZONE",
                                        "BEGIN:VTODO",
                                        "DTSTART:20261201",
                                        "END:VTODO",
                                        entry(
                                                "DTSTART:20261111",
                                                "X-PICTURE:" + "A".repeat(20_000),
                                                "BEGIN:VALARM",
                                                "DURATION:PT5M",
                                                "END:VALARM"))))
                .containsExactly(" 2026-11-11/2026-11-11");
    }

    @Test
    void otherMakersEndLinesAndFilesInTheirOwnWays() throws IOException {
        String mark = "\uFEFF";
        String lineFeeds = calendar(entry("DTSTART:20261111")).replace("\r\n", "\n").strip();

        assertThat(read(mark + lineFeeds + "\n\n")).containsExactly(" 2026-11-11/2026-11-11");
        assertThat(read(lineFeeds.replace("BEGIN", "begin").replace("DTSTART", "dtstart")))
                .containsExactly(" 2026-11-11/2026-11-11");
    }

    @Test
    void twoCalendarsInAFileAreOne() throws IOException {
        assertThat(read(calendar(entry("DTSTART:20261111")) + calendar(entry("DTSTART:20261225"))))
                .containsExactly(" 2026-11-11/2026-11-11", " 2026-12-25/2026-12-25");
    }
}
