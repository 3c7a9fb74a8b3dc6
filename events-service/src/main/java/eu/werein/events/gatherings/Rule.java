package eu.werein.events.gatherings;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/**
 * How a gathering repeats, day by day: the parts of RFC 5545's RRULE that people understand. It
 * always ends, so that all its dates can be listed.
 *
 * @param interval 1 to {@value #LARGEST_INTERVAL}: every day, week, month or year, or every so many
 * @param byDay days of the week: all without an ordinal, or all with one, by month or year only
 * @param byMonthDay 1 to 31, or -1 to -31 from a month's end; not by week
 * @param bySetPos 1 to 366, or -1 to -366: which of the dates of one month or year; only beside
 *     another choice
 */
public record Rule(
        Frequency frequency,
        int interval,
        List<Day> byDay,
        List<Integer> byMonthDay,
        List<Integer> bySetPos,
        End end) {

    public static final int LARGEST_INTERVAL = 99;

    /** The dates that a rule may have at most. */
    public static final int MOST_DATES = 1_000;

    /** How far its last date may be from its first. */
    public static final int MOST_YEARS = 10;

    private static final int DAYS_OF_A_MONTH = 31;
    private static final int DAYS_OF_A_YEAR = 366;

    /** How long a period is of which dates are chosen. */
    public enum Frequency {
        DAILY,
        WEEKLY,
        MONTHLY,
        YEARLY
    }

    /**
     * A day of the week.
     *
     * @param ordinal which one in its month or year, from the end if negative; 0 for every one
     */
    public record Day(DayOfWeek day, int ordinal) {}

    /** When it is over. */
    public sealed interface End {}

    /**
     * After so many dates, those that are left out included.
     *
     * @param times 1 to {@value Rule#MOST_DATES}
     */
    public record Count(int times) implements End {}

    /** With the last date that is not after this day. */
    public record Until(LocalDate last) implements End {}

    /**
     * @throws RuleRefused when a part is out of range, or does not go with another
     */
    public Rule {
        byDay = List.copyOf(byDay);
        byMonthDay = List.copyOf(byMonthDay);
        bySetPos = List.copyOf(bySetPos);
        refuseUnless(interval >= 1 && interval <= LARGEST_INTERVAL);
        refuseUnless(isWithin(byMonthDay, DAYS_OF_A_MONTH) && isWithin(bySetPos, DAYS_OF_A_YEAR));
        refuseUnless(byMonthDay.isEmpty() || frequency != Frequency.WEEKLY);
        boolean choice = !byDay.isEmpty() || !byMonthDay.isEmpty();
        // Of the first week some count from its Monday, and others from the first day.
        boolean inMonthOrYear = frequency == Frequency.MONTHLY || frequency == Frequency.YEARLY;
        refuseUnless(bySetPos.isEmpty() || (choice && inMonthOrYear));
        // Calendars of several makers read a mixture of both in different ways.
        refuseUnless(byDay.stream().map(day -> day.ordinal() == 0).distinct().count() < 2);
        byDay.forEach(day -> refuseUnless(day.ordinal() == 0 || goes(frequency, day.ordinal())));
        if (end instanceof Count(int times)) {
            refuseUnless(times >= 1);
            if (times > MOST_DATES) {
                throw new RuleRefused(RuleRefused.Why.TOO_MANY);
            }
        }
    }

    private static boolean goes(Frequency frequency, int ordinal) {
        int most =
                switch (frequency) {
                    case DAILY, WEEKLY -> 0;
                    case MONTHLY -> 5;
                    case YEARLY -> 53;
                };
        return Math.abs(ordinal) <= most;
    }

    private static boolean isWithin(List<Integer> numbers, int most) {
        return numbers.stream().allMatch(number -> number != 0 && Math.abs(number) <= most);
    }

    private static void refuseUnless(boolean possible) {
        if (!possible) {
            throw new RuleRefused(RuleRefused.Why.UNSUPPORTED);
        }
    }

    /** The same rule with another end. */
    Rule ending(End other) {
        return new Rule(frequency, interval, byDay, byMonthDay, bySetPos, other);
    }
}
