package eu.werein.events.schools.ical;

import static eu.werein.events.schools.ical.CalendarTexts.calendar;
import static eu.werein.events.schools.ical.CalendarTexts.entry;

import eu.werein.events.schools.CalendarRefused.Why;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Calendars that nobody should have to read, with what is wrong and where. */
public final class MalformedCalendars {

    private static final String START = "DTSTART:20261019";

    private MalformedCalendars() {}

    /**
     * One of them.
     *
     * @param line that is to blame; 0 for none alone
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    public record Sample(String name, byte[] bytes, Why why, int line) {

        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * @param today on which they are read
     */
    public static List<Sample> all(LocalDate today) {
        return Stream.of(bytes(), alphabets(), structure(), numbers(today), dates(), rules())
                .flatMap(List::stream)
                .toList();
    }

    private static Sample sample(String name, String text, Why why, int line) {
        return new Sample(name, text.getBytes(StandardCharsets.UTF_8), why, line);
    }

    /** An entry's lines: they are lines 5 and those that follow. */
    private static Sample of(String name, Why why, int line, String... lines) {
        return sample(name, calendar(entry(lines)), why, line);
    }

    private static Sample encoded(String name, Charset charset) {
        String text = calendar(entry("SUMMARY:Été", START));
        return new Sample(name, text.getBytes(charset), Why.NOT_UTF_8, 5);
    }

    /** With bytes where the summary, in line 5, has its name. */
    private static Sample hex(String name, String hex, Why why, int line) {
        var bytes = new ByteArrayOutputStream();
        String[] around = calendar(entry("SUMMARY:?", START)).split("\\?", -1);
        bytes.writeBytes(around[0].getBytes(StandardCharsets.US_ASCII));
        bytes.writeBytes(HexFormat.of().parseHex(hex));
        bytes.writeBytes(around[1].getBytes(StandardCharsets.US_ASCII));
        return new Sample(name, bytes.toByteArray(), why, line);
    }

    private static List<Sample> bytes() {
        return List.of(
                sample("nothing", "", Why.NOT_A_CALENDAR, 0),
                sample("blank lines", "\r\n\r\n", Why.NOT_A_CALENDAR, 0),
                sample("a page", "<!DOCTYPE html>\n<html></html>", Why.NOT_A_CALENDAR, 1),
                sample("a table", "name;first;last\nÉté;1;2", Why.NOT_A_CALENDAR, 1),
                sample("a document", "%PDF-1.7\n", Why.NOT_A_CALENDAR, 1),
                sample("an archive", "PK\u0003\u0004", Why.NOT_TEXT, 1),
                sample("a NUL first", "\0" + calendar(), Why.NOT_TEXT, 1),
                hex("a NUL in a name", "00", Why.NOT_TEXT, 5),
                hex("a bell", "07", Why.NOT_TEXT, 5),
                hex("an escape", "1b5b324a", Why.NOT_TEXT, 5),
                hex("a deletion", "7f", Why.NOT_TEXT, 5),
                hex("a control letter of Unicode", "c285", Why.NOT_TEXT, 5),
                hex("a carriage return alone", "0d", Why.NOT_TEXT, 5));
    }

    private static List<Sample> alphabets() {
        byte[] wide = calendar(entry(START)).getBytes(StandardCharsets.UTF_16);
        byte[] narrow = calendar(entry(START)).getBytes(StandardCharsets.UTF_16LE);
        return List.of(
                encoded("western Europe's old alphabet", StandardCharsets.ISO_8859_1),
                encoded("that of old Windows", Charset.forName("windows-1252")),
                new Sample("two bytes a letter", wide, Why.NOT_UTF_8, 1),
                new Sample("the same the other way", narrow, Why.NOT_TEXT, 1),
                hex("a letter written too long", "c080", Why.NOT_UTF_8, 5),
                hex("half of a pair", "eda080", Why.NOT_UTF_8, 5),
                hex("a letter beyond Unicode", "f4908080", Why.NOT_UTF_8, 5),
                hex("a letter cut by a fold", "c30d0a20a9", Why.NOT_UTF_8, 5),
                hex("a letter cut off", "e282", Why.NOT_UTF_8, 5));
    }

    private static List<Sample> structure() {
        String zones = "BEGIN:VTIMEZONE\r\n".repeat(10_000);
        String whole = calendar(entry(START));
        return List.of(
                sample("an entry alone", entry(START), Why.NOT_A_CALENDAR, 1),
                sample("no end", whole.replace("END:VCALENDAR\r\n", ""), Why.UNBALANCED, 6),
                sample("an entry without end", "BEGIN:VCALENDAR\nBEGIN:VEVENT", Why.UNBALANCED, 2),
                sample("an end of nothing", calendar("END:VEVENT"), Why.UNBALANCED, 4),
                sample("ends crossed", calendar("BEGIN:VTODO", "END:VEVENT"), Why.UNBALANCED, 5),
                sample("an entry in an entry", calendar(entry(entry(START))), Why.UNBALANCED, 5),
                sample("a calendar in a calendar", calendar(whole), Why.UNBALANCED, 4),
                sample("zones in zones", calendar(zones), Why.NESTED_TOO_DEEP, 6),
                sample("more behind the end", whole + "X:1", Why.NOT_A_CALENDAR, 8),
                of("a line without a colon", Why.MALFORMED, 6, START, "SUMMARY"),
                of("a line without a name", Why.MALFORMED, 6, START, ":Automne"),
                of("a name with a blank", Why.MALFORMED, 6, START, "SUM MARY:Automne"),
                of("a quotation without end", Why.MALFORMED, 6, START, "SUMMARY;X=\"a:b"));
    }

    private static List<Sample> numbers(LocalDate today) {
        String[] many = new String[CalendarScan.MOST_ENTRIES + 1];
        Arrays.fill(many, entry("DTSTART:20200101"));
        String[] bombs = new String[CalendarScan.MOST_LINES_OF_ENTRY + 1];
        Arrays.fill(bombs, "X-BOMB;A=1;B=2:3");
        String[] rules = new String[EntryReader.MOST_RULES + 1];
        Arrays.fill(rules, entry("DTSTART:20200101", "RRULE:FREQ=DAILY;COUNT=1"));
        String begins = "DTSTART:" + today.format(DateTimeFormatter.BASIC_ISO_DATE);
        String fold = "X-FOLDED:" + "a\r\n ".repeat(ContentLines.LONGEST);
        return List.of(
                sample("too many entries", calendar(many), Why.TOO_MANY, 4 + 3 * 2_000),
                sample("too many lines in an entry", calendar(entry(bombs)), Why.TOO_MANY, 505),
                sample("too many rules", calendar(rules), Why.TOO_MANY, 4 + 4 * 500 + 2),
                of("too many days", Why.TOO_MANY, 4, begins, "RRULE:FREQ=DAILY;COUNT=501"),
                of("a long line", Why.LINE_TOO_LONG, 5, "X-LONG:" + "a".repeat(40_000), START),
                of("a line of many folds", Why.LINE_TOO_LONG, 5, fold, START),
                sample("no holidays", calendar(), Why.NO_HOLIDAYS, 0),
                of("hours only", Why.NO_HOLIDAYS, 0, "DTSTART:20261019T080000"),
                of("long ago", Why.NO_HOLIDAYS, 0, "DTSTART:00010101"));
    }

    private static List<Sample> dates() {
        return List.of(
                of("no start", Why.NO_START, 4, "SUMMARY:Automne"),
                of("two starts", Why.MALFORMED, 6, START, START),
                of("an empty start", Why.DATE_MALFORMED, 5, "DTSTART:"),
                of("a start in words", Why.DATE_MALFORMED, 5, "DTSTART:tomorrow"),
                of("a start in ISO form", Why.DATE_MALFORMED, 5, "DTSTART:2026-10-19"),
                of("a day with an offset", Why.DATE_MALFORMED, 5, "DTSTART:20261019Z"),
                of("the 13th month", Why.DATE_MALFORMED, 5, "DTSTART:20261301"),
                of("the 30th of February", Why.DATE_MALFORMED, 5, "DTSTART:20270230"),
                of("an end before", Why.DATE_MALFORMED, 6, START, "DTEND:20261018"),
                of("an end with hours", Why.DATE_MALFORMED, 6, START, "DTEND:20261020T080000Z"),
                of("the end of time", Why.TOO_LONG, 6, START, "DTEND:99991231"),
                of("a length of hours", Why.DATE_MALFORMED, 6, START, "DURATION:PT24H"),
                of("a length of a month", Why.DATE_MALFORMED, 6, START, "DURATION:P1M"),
                of("no length", Why.DATE_MALFORMED, 6, START, "DURATION:P0D"),
                of("a length backwards", Why.DATE_MALFORMED, 6, START, "DURATION:-P1D"),
                of("an endless length", Why.DATE_MALFORMED, 6, START, "DURATION:P99999999999D"),
                of("a school year", Why.TOO_LONG, 6, START, "DURATION:P300D"),
                of("an exception in words", Why.DATE_MALFORMED, 6, START, "EXDATE:x"),
                of("a list with a hole", Why.DATE_MALFORMED, 6, START, "RDATE:20261019,"),
                of("no day that it replaces", Why.DATE_MALFORMED, 6, START, "RECURRENCE-ID:x"));
    }

    private static Sample rule(String name, Why why, String rule) {
        return of(name, why, 6, START, "RRULE:" + rule);
    }

    private static List<Sample> rules() {
        String days = "MO" + ",MO".repeat(10_000);
        return List.of(
                rule("an empty rule", Why.RULE_MALFORMED, ""),
                rule("no frequency", Why.RULE_MALFORMED, "COUNT=3"),
                rule("two frequencies", Why.RULE_MALFORMED, "FREQ=DAILY;FREQ=DAILY"),
                rule("an unknown frequency", Why.RULE_MALFORMED, "FREQ=OFTEN;COUNT=2"),
                rule("every second", Why.RULE_UNSUPPORTED, "FREQ=SECONDLY"),
                rule("every hour", Why.RULE_UNSUPPORTED, "FREQ=HOURLY;COUNT=2"),
                rule("2^31 times", Why.RULE_TOO_MANY, "FREQ=DAILY;COUNT=2147483648"),
                rule("1,001 times", Why.RULE_TOO_MANY, "FREQ=DAILY;COUNT=1001"),
                rule("no times", Why.RULE_UNSUPPORTED, "FREQ=DAILY;COUNT=0"),
                rule("fewer than no times", Why.RULE_UNSUPPORTED, "FREQ=DAILY;COUNT=-1"),
                rule("two ends", Why.RULE_MALFORMED, "FREQ=DAILY;COUNT=2;UNTIL=20261020"),
                rule("an end before", Why.RULE_BEGINS_OUTSIDE, "FREQ=DAILY;UNTIL=20261018"),
                rule("an end in words", Why.RULE_MALFORMED, "FREQ=DAILY;UNTIL=NEVER"),
                rule("every no day", Why.RULE_UNSUPPORTED, "FREQ=DAILY;INTERVAL=0"),
                rule("hardly ever", Why.RULE_UNSUPPORTED, "FREQ=YEARLY;INTERVAL=999999999"),
                rule("a place without choice", Why.RULE_UNSUPPORTED, "FREQ=MONTHLY;BYSETPOS=1"),
                rule("by week number", Why.RULE_UNSUPPORTED, "FREQ=YEARLY;BYWEEKNO=20"),
                rule("an unknown day", Why.RULE_MALFORMED, "FREQ=WEEKLY;BYDAY=XX"),
                rule("more days than are read", Why.RULE_MALFORMED, "FREQ=WEEKLY;BYDAY=" + days),
                rule("other days", Why.RULE_BEGINS_OUTSIDE, "FREQ=WEEKLY;BYDAY=TU"),
                of(
                        "each day since long ago",
                        Why.RULE_TOO_MANY,
                        6,
                        "DTSTART:19900101",
                        "RRULE:FREQ=DAILY"),
                of(
                        "two rules",
                        Why.MALFORMED,
                        7,
                        START,
                        "RRULE:FREQ=DAILY;COUNT=2",
                        "RRULE:FREQ=DAILY;COUNT=2"));
    }
}
