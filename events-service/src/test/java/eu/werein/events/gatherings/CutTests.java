package eu.werein.events.gatherings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * Both halves of a cut series have rules that mean just their days: calendars read the rules. They
 * are others in each run; {@code -Devents.seed} plays those again that a failure names.
 */
class CutTests {

    private static final int RULES = 300;
    private static final long SEED = Long.getLong("events.seed", System.nanoTime());

    private final SplittableRandom random = new SplittableRandom(SEED);

    @Test
    void theRulesOfBothHalvesMeanTheirDays() {
        RandomRules chance = new RandomRules(random);
        int cut = 0;
        for (int number = 0; number < RULES; number++) {
            LocalDate first = chance.date();
            Optional<Schedule> schedule = schedule(first, chance.rule(first));
            if (schedule.isPresent() && schedule.get().dates().size() > 1) {
                cut(schedule.get());
                cut++;
            }
        }
        assertThat(cut).isPositive();
    }

    /** A rule that does not begin with its first day is none of ours. */
    private Optional<Schedule> schedule(LocalDate first, Rule rule) {
        try {
            List<LocalDate> days = RuleDates.of(first, rule);
            return Optional.of(
                    new Schedule(GatheringFixture.hours("18:00", "20:00"), rule, days, Set.of()));
        } catch (RuleRefused refused) {
            return Optional.empty();
        }
    }

    private void cut(Schedule schedule) {
        List<LocalDate> days = schedule.dates();
        LocalDate day = days.get(1 + random.nextInt(days.size() - 1));
        for (Schedule half : List.of(schedule.before(day), schedule.from(day))) {
            Rule rule = half.rule();
            assertThat(rule).isNotNull();
            assertThat(RuleDates.of(half.first(), rule))
                    .as("%s %s with -Devents.seed=%d", half.first(), RuleText.write(rule), SEED)
                    .isEqualTo(half.dates());
        }
    }
}
