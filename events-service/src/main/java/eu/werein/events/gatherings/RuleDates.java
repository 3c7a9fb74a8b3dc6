package eu.werein.events.gatherings;

import eu.werein.events.gatherings.Rule.Count;
import eu.werein.events.gatherings.Rule.Day;
import eu.werein.events.gatherings.Rule.Frequency;
import eu.werein.events.gatherings.Rule.Until;
import eu.werein.events.gatherings.RuleRefused.Why;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Lists the days that a rule means, as RFC 5545 has it: of every period those that it chooses.
 * Clocks and zones have no say in it. Our own, because the library that writes our calendars lists
 * other days (decision 13).
 */
public final class RuleDates {

    private static final int DAYS_OF_A_WEEK = 7;

    private final LocalDate first;
    private final Rule rule;

    private RuleDates(LocalDate first, Rule rule) {
        this.first = first;
        this.rule = rule;
    }

    /**
     * All days of a rule in their order.
     *
     * @param first the rule's first day
     * @throws RuleRefused when it does not begin on that day, has too many days, or goes too far
     */
    public static List<LocalDate> of(LocalDate first, Rule rule) {
        LocalDate farthest = first.plusYears(Rule.MOST_YEARS);
        RuleDates all = new RuleDates(first, rule);
        List<LocalDate> dates =
                switch (rule.end()) {
                    case Count(int times) -> all.counted(times, farthest);
                    case Until(LocalDate last) -> all.until(last, farthest);
                };
        if (dates.isEmpty() || !dates.getFirst().equals(first)) {
            throw new RuleRefused(Why.BEGINS_OUTSIDE);
        }
        return dates;
    }

    private List<LocalDate> counted(int times, LocalDate farthest) {
        List<LocalDate> dates = upTo(farthest, times);
        if (dates.size() < times) {
            throw new RuleRefused(Why.TOO_FAR);
        }
        return dates;
    }

    private List<LocalDate> until(LocalDate last, LocalDate farthest) {
        if (last.isAfter(farthest)) {
            throw new RuleRefused(Why.TOO_FAR);
        }
        List<LocalDate> dates = upTo(last, Rule.MOST_DATES + 1);
        if (dates.size() > Rule.MOST_DATES) {
            throw new RuleRefused(Why.TOO_MANY);
        }
        return dates;
    }

    private List<LocalDate> upTo(LocalDate last, int most) {
        ChronoUnit unit = unit();
        LocalDate begin = beginOfPeriod();
        return Stream.iterate(0L, number -> number + rule.interval())
                .map(number -> begin.plus(number, unit))
                .takeWhile(period -> !period.isAfter(last))
                .flatMap(period -> chosen(period, period.plus(1, unit)))
                .filter(date -> !date.isBefore(first) && !date.isAfter(last))
                .limit(most)
                .toList();
    }

    private ChronoUnit unit() {
        return switch (rule.frequency()) {
            case DAILY -> ChronoUnit.DAYS;
            case WEEKLY -> ChronoUnit.WEEKS;
            case MONTHLY -> ChronoUnit.MONTHS;
            case YEARLY -> ChronoUnit.YEARS;
        };
    }

    private LocalDate beginOfPeriod() {
        return switch (rule.frequency()) {
            case DAILY -> first;
            case WEEKLY -> first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTHLY -> first.withDayOfMonth(1);
            case YEARLY -> first.withDayOfYear(1);
        };
    }

    /** The days of a period; positions count those that are before the first day as well. */
    private Stream<LocalDate> chosen(LocalDate begin, LocalDate end) {
        List<LocalDate> days = begin.datesUntil(end).filter(choice()).toList();
        if (rule.bySetPos().isEmpty()) {
            return days.stream();
        }
        return rule.bySetPos().stream()
                .map(position -> position > 0 ? position - 1 : days.size() + position)
                .filter(place -> place >= 0 && place < days.size())
                .distinct()
                .sorted()
                .map(days::get);
    }

    private Predicate<LocalDate> choice() {
        if (rule.byDay().isEmpty() && rule.byMonthDay().isEmpty()) {
            return this::isLikeTheFirst;
        }
        return date ->
                (rule.byDay().isEmpty() || rule.byDay().stream().anyMatch(day -> is(day, date)))
                        && (rule.byMonthDay().isEmpty()
                                || rule.byMonthDay().stream()
                                        .anyMatch(number -> isInMonth(number, date)));
    }

    private boolean isLikeTheFirst(LocalDate date) {
        return switch (rule.frequency()) {
            case DAILY -> true;
            case WEEKLY -> date.getDayOfWeek() == first.getDayOfWeek();
            case MONTHLY -> date.getDayOfMonth() == first.getDayOfMonth();
            case YEARLY ->
                    date.getDayOfMonth() == first.getDayOfMonth()
                            && date.getMonth() == first.getMonth();
        };
    }

    private boolean is(Day day, LocalDate date) {
        return day.day() == date.getDayOfWeek()
                && (day.ordinal() == 0 || day.ordinal() == ordinal(date, day.ordinal() > 0));
    }

    /** Which of its kind a day is in its month or year, from the beginning or from the end. */
    private int ordinal(LocalDate date, boolean fromBeginning) {
        boolean inYear = rule.frequency() == Frequency.YEARLY;
        int number = inYear ? date.getDayOfYear() : date.getDayOfMonth();
        int length = inYear ? date.lengthOfYear() : date.lengthOfMonth();
        return fromBeginning
                ? (number - 1) / DAYS_OF_A_WEEK + 1
                : -((length - number) / DAYS_OF_A_WEEK + 1);
    }

    private static boolean isInMonth(int number, LocalDate date) {
        int day = number > 0 ? number : date.lengthOfMonth() + 1 + number;
        return day == date.getDayOfMonth();
    }
}
