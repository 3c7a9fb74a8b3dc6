package eu.werein.events.schools.ical;

import eu.werein.events.gatherings.RuleDates;
import eu.werein.events.gatherings.RuleRefused;
import eu.werein.events.gatherings.RuleText;
import eu.werein.events.schools.CalendarRefused;
import eu.werein.events.schools.CalendarRefused.Why;
import eu.werein.events.schools.Days;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The days of a rule, as gatherings reckon them. What calendars say in other words than gatherings
 * do is put into theirs; what never ends, ends with the days that are asked for.
 */
final class Repeats {

    private static final String FREQ = "FREQ";
    private static final String INTERVAL = "INTERVAL";
    private static final String UNTIL = "UNTIL";
    private static final String BY_MONTH = "BYMONTH";
    private static final String BY_MONTH_DAY = "BYMONTHDAY";
    private static final String BY_DAY = "BYDAY";
    private static final String YEARLY = "YEARLY";
    private static final Set<String> PLAIN = Set.of(FREQ, UNTIL);
    private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

    private final LocalDate first;
    private final Days window;
    private final Map<String, String> parts = new LinkedHashMap<>();

    private Repeats(LocalDate first, Days window) {
        this.first = first;
        this.window = window;
    }

    /**
     * @throws CalendarRefused when it is no rule, or none that can be reckoned
     */
    static List<LocalDate> of(Property rule, LocalDate first, Days window) {
        try {
            return new Repeats(first, window).days(rule.word());
        } catch (RuleRefused refused) {
            throw rule.refused(why(refused.why()));
        }
    }

    private static Why why(RuleRefused.Why why) {
        return switch (why) {
            case MALFORMED -> Why.RULE_MALFORMED;
            case UNSUPPORTED -> Why.RULE_UNSUPPORTED;
            case ENDLESS, TOO_MANY, TOO_FAR -> Why.RULE_TOO_MANY;
            case BEGINS_OUTSIDE -> Why.RULE_BEGINS_OUTSIDE;
        };
    }

    private List<LocalDate> days(String text) {
        for (String part : text.split(";", -1)) {
            int equals = part.indexOf('=');
            if (equals < 0
                    || parts.put(part.substring(0, equals), part.substring(equals + 1)) != null) {
                throw new RuleRefused(RuleRefused.Why.MALFORMED);
            }
        }
        weeksBeginOnMondays();
        monthOfYear();
        end();
        return RuleDates.of(
                begin(),
                RuleText.read(
                        parts.entrySet().stream()
                                .map(part -> part.getKey() + "=" + part.getValue())
                                .collect(Collectors.joining(";"))));
    }

    /** On which day weeks begin matters to every second one, and else to none. */
    private void weeksBeginOnMondays() {
        parts.remove(INTERVAL, "1");
        if (parts.containsKey(INTERVAL)) {
            parts.remove("WKST", "MO");
        } else {
            parts.remove("WKST");
        }
    }

    /** One month of every year is every twelfth month; one day of it is what every year means. */
    private void monthOfYear() {
        boolean everyYear = YEARLY.equals(parts.get(FREQ)) && !parts.containsKey(INTERVAL);
        if (!everyYear || !parts.remove(BY_MONTH, Integer.toString(first.getMonthValue()))) {
            return;
        }
        boolean day = parts.containsKey(BY_DAY);
        boolean sameDay = Integer.toString(first.getDayOfMonth()).equals(parts.get(BY_MONTH_DAY));
        if (!day && sameDay) {
            parts.remove(BY_MONTH_DAY);
        } else if (day || parts.containsKey(BY_MONTH_DAY)) {
            parts.put(FREQ, "MONTHLY");
            parts.put(INTERVAL, "12");
        }
    }

    /** With the window at the latest; the day of an end that has a time is enough. */
    private void end() {
        if (parts.containsKey("COUNT")) {
            return;
        }
        LocalDate latest = window.last().isBefore(first) ? first : window.last();
        String last = latest.format(DateTimeFormatter.BASIC_ISO_DATE);
        parts.merge(
                UNTIL,
                last,
                (given, ours) -> {
                    String day = given.replaceFirst("T\\d{6}Z?$", "");
                    return day.matches("\\d{8}") && day.compareTo(ours) > 0 ? ours : day;
                });
    }

    /** What comes every year may have begun when nobody reckoned with it. */
    private LocalDate begin() {
        boolean everyYear = YEARLY.equals(parts.get(FREQ)) && PLAIN.containsAll(parts.keySet());
        int years = window.first().getYear() - 1 - first.getYear();
        return everyYear && years > 0 && !MonthDay.from(first).equals(LEAP_DAY)
                ? first.plusYears(years)
                : first;
    }
}
