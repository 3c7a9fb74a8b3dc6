package eu.werein.events.gatherings.messaging;

import eu.werein.events.gatherings.Deviation;
import eu.werein.events.gatherings.Part;
import eu.werein.events.gatherings.RuleText;
import eu.werein.events.gatherings.Schedule;
import eu.werein.events.gatherings.Told;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Dates of a gathering that are planned alike.
 *
 * @param number that calendars know them by
 * @param hours on the clock of a place
 * @param rule an RRULE of RFC 5545 whose UNTIL is a day; none for what takes place once
 * @param dates all days that the rule means
 * @param except those of them that are left out
 * @param cancelledAt since when none of them takes place
 */
public record PartData(
        int number,
        HoursData hours,
        @Nullable String rule,
        List<LocalDate> dates,
        List<LocalDate> except,
        ToldData told,
        List<DeviationData> deviations,
        @Nullable Instant cancelledAt) {

    static PartData of(Part part) {
        Schedule schedule = part.schedule();
        return new PartData(
                part.number(),
                HoursData.of(schedule.hours()),
                schedule.rule() == null ? null : RuleText.write(schedule.rule()),
                schedule.dates(),
                schedule.except().stream().sorted().toList(),
                ToldData.of(part.told()),
                part.deviations().entrySet().stream()
                        .map(each -> DeviationData.of(each.getKey(), each.getValue(), part.told()))
                        .toList(),
                part.cancelledAt());
    }

    Part part() {
        SortedMap<LocalDate, Deviation> byDate = new TreeMap<>();
        Told ofAll = told.told();
        deviations.forEach(each -> byDate.put(each.planned(), each.deviation(ofAll)));
        return new Part(
                number,
                new Schedule(
                        hours.hours(),
                        rule == null ? null : RuleText.read(rule),
                        dates,
                        Set.copyOf(except)),
                ofAll,
                byDate,
                cancelledAt);
    }
}
