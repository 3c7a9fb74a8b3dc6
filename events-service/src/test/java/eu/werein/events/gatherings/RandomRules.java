package eu.werein.events.gatherings;

import eu.werein.events.gatherings.Rule.Count;
import eu.werein.events.gatherings.Rule.Day;
import eu.werein.events.gatherings.Rule.End;
import eu.werein.events.gatherings.Rule.Frequency;
import eu.werein.events.gatherings.Rule.Until;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Rules of all supported parts, as chance has them. */
final class RandomRules {

    private static final List<Frequency> FREQUENCIES = List.of(Frequency.values());

    private final RandomGenerator random;

    RandomRules(RandomGenerator random) {
        this.random = random;
    }

    LocalDate date() {
        return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(2_000));
    }

    Rule rule(LocalDate first) {
        Frequency frequency = FREQUENCIES.get(random.nextInt(FREQUENCIES.size()));
        boolean ordinals = random.nextBoolean();
        List<Day> byDay =
                random.nextInt(3) > 0 ? some(4, _ -> day(frequency, ordinals)) : List.of();
        boolean byMonthDay = frequency != Frequency.WEEKLY && random.nextInt(3) == 0;
        List<Integer> monthDays = byMonthDay ? some(5, _ -> signed(31)) : List.of();
        boolean choosing =
                (frequency == Frequency.MONTHLY || frequency == Frequency.YEARLY)
                        && !(byDay.isEmpty() && monthDays.isEmpty());
        List<Integer> positions =
                choosing && random.nextInt(3) == 0 ? some(2, _ -> signed(4)) : List.of();
        return new Rule(frequency, interval(), byDay, monthDays, positions, end(first));
    }

    private int interval() {
        return random.nextBoolean() ? 1 : 1 + random.nextInt(5);
    }

    private End end(LocalDate first) {
        return random.nextBoolean()
                ? new Count(1 + random.nextInt(60))
                : new Until(first.plusDays(random.nextInt(1_500)));
    }

    private Day day(Frequency frequency, boolean ordinals) {
        DayOfWeek day = DayOfWeek.of(1 + random.nextInt(7));
        return switch (frequency) {
            case DAILY, WEEKLY -> new Day(day, 0);
            case MONTHLY -> new Day(day, ordinals ? signed(5) : 0);
            case YEARLY -> new Day(day, ordinals ? signed(53) : 0);
        };
    }

    private int signed(int most) {
        int number = 1 + random.nextInt(most);
        return random.nextInt(4) == 0 ? -number : number;
    }

    private <T> List<T> some(int most, IntFunction<T> each) {
        return IntStream.rangeClosed(0, random.nextInt(most)).mapToObj(each).distinct().toList();
    }
}
