package eu.werein.events.schools.ical;

import eu.werein.events.schools.CalendarRefused;
import eu.werein.events.schools.CalendarRefused.Why;
import eu.werein.events.schools.Days;
import eu.werein.events.schools.Holiday;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.PropertyCodec;
import org.apache.commons.codec.DecoderException;

/** Reads entries that last whole days; what has hours is no holiday, and is passed over. */
final class EntryReader {

    static final int MOST_RULES = 500;

    private static final String START = "DTSTART";

    private final Days window;
    private int rules;

    EntryReader(Days window) {
        this.window = window;
    }

    /**
     * @param lines of an entry, the one that opens it first
     * @return empty for what has hours
     */
    Optional<Entry> read(List<Property> lines) {
        Property start =
                one(lines, START).orElseThrow(() -> lines.getFirst().refused(Why.NO_START));
        if (start.value().strip().matches("\\d{8}T\\d{6}Z?")) {
            return Optional.empty();
        }
        LocalDate first = date(start, start.value());
        Set<LocalDate> firsts = new TreeSet<>(repeats(lines, first));
        firsts.addAll(dates(lines, "RDATE"));
        firsts.removeAll(dates(lines, "EXDATE"));
        int days = days(lines, first);
        return Optional.of(
                new Entry(
                        lines.getFirst().line(),
                        one(lines, "UID").map(Property::value).orElse(""),
                        name(lines),
                        days,
                        firsts.stream().filter(day -> lasting(day, days).meets(window)).toList(),
                        one(lines, "RECURRENCE-ID")
                                .map(line -> date(line, line.value()))
                                .orElse(null),
                        one(lines, "STATUS").filter(EntryReader::isCancelled).isEmpty()));
    }

    static Days lasting(LocalDate first, int days) {
        return new Days(first, first.plusDays(days - 1L));
    }

    private static boolean isCancelled(Property status) {
        return status.word().equals("CANCELLED");
    }

    private List<LocalDate> repeats(List<Property> lines, LocalDate first) {
        Optional<Property> rule = one(lines, "RRULE");
        if (rule.isEmpty()) {
            return List.of(first);
        }
        rules++;
        if (rules > MOST_RULES) {
            throw rule.get().refused(Why.TOO_MANY);
        }
        return Repeats.of(rule.get(), first, window);
    }

    /** An end is the day after the last one; some write the last one itself when it is alone. */
    private static int days(List<Property> lines, LocalDate first) {
        Optional<Property> end = one(lines, "DTEND");
        Optional<Property> duration = one(lines, "DURATION");
        Property teller = end.or(() -> duration).orElse(null);
        if (teller == null) {
            return 1;
        }
        long days =
                end.isPresent()
                        ? Math.max(1, checked(teller, first, date(teller, teller.value())))
                        : length(teller);
        if (days > Holiday.MOST_DAYS) {
            throw teller.refused(Why.TOO_LONG);
        }
        return (int) days;
    }

    private static long checked(Property teller, LocalDate first, LocalDate end) {
        long days = ChronoUnit.DAYS.between(first, end);
        if (days < 0) {
            throw teller.refused(Why.DATE_MALFORMED);
        }
        return days;
    }

    private static long length(Property duration) {
        try {
            Period period = Period.parse(duration.word());
            long days = ChronoUnit.DAYS.between(LocalDate.EPOCH, LocalDate.EPOCH.plus(period));
            if (period.toTotalMonths() == 0 && days > 0) {
                return days;
            }
        } catch (DateTimeParseException _) {
            // Told like every other length that is none of days.
        }
        throw duration.refused(Why.DATE_MALFORMED);
    }

    private static String name(List<Property> lines) {
        String raw = one(lines, "SUMMARY").map(Property::value).orElse("");
        String text = decoded(raw).strip();
        int length = text.codePointCount(0, text.length());
        return length <= Holiday.LONGEST_NAME
                ? text
                : text.substring(0, text.offsetByCodePoints(0, Holiday.LONGEST_NAME));
    }

    private static String decoded(String raw) {
        try {
            return PropertyCodec.INSTANCE.decode(raw).replace('\n', ' ');
        } catch (DecoderException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<LocalDate> dates(List<Property> lines, String name) {
        Set<LocalDate> dates = new HashSet<>();
        lines.stream()
                .filter(line -> line.is(name))
                .flatMap(EntryReader::dates)
                .forEach(dates::add);
        return dates;
    }

    private static Stream<LocalDate> dates(Property line) {
        return Arrays.stream(line.value().split(",", -1)).map(text -> date(line, text));
    }

    private static LocalDate date(Property line, String text) {
        try {
            if (text.strip().matches("\\d{8}")) {
                return LocalDate.parse(text.strip(), DateTimeFormatter.BASIC_ISO_DATE);
            }
        } catch (DateTimeParseException _) {
            // Told like every other text that is no day.
        }
        throw line.refused(Why.DATE_MALFORMED);
    }

    /** What an entry says once. */
    private static Optional<Property> one(List<Property> lines, String name) {
        List<Property> all = lines.stream().filter(line -> line.is(name)).toList();
        if (all.size() > 1) {
            throw CalendarRefused.at(all.get(1).line(), Why.MALFORMED);
        }
        return all.stream().findFirst();
    }
}
