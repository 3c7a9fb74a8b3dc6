package eu.werein.events.feeds.ical;

import eu.werein.events.feeds.Mark;
import eu.werein.events.feeds.Retention;
import eu.werein.events.gatherings.Deviation;
import eu.werein.events.gatherings.Occurrence;
import eu.werein.events.gatherings.Part;
import eu.werein.events.gatherings.Reasons;
import eu.werein.events.gatherings.Rule;
import eu.werein.events.gatherings.RuleText;
import eu.werein.events.gatherings.Schedule;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.DateList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.ExDate;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.RecurrenceId;
import org.jspecify.annotations.Nullable;

/**
 * The events of one part: what is planned for all its dates, and one for each that deviates, or
 * that the person whose calendar it is has answered to.
 *
 * @param reasons why dates are elsewhere or do not take place
 * @param marks how she is shown those
 * @param otherwise how she is shown the others; none in a calendar of nobody in particular
 */
record PartText(
        Part part,
        Reasons reasons,
        EventText text,
        Retention retention,
        SortedMap<LocalDate, Mark> marks,
        @Nullable Mark otherwise) {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");

    List<VEvent> events() {
        Schedule schedule = part.schedule();
        Rule rule = schedule.rule();
        VEvent all =
                text.event(
                        schedule.hours().on(schedule.first()),
                        part.told(),
                        part.cancelledAt() == null,
                        reasons.onAll(asPlanned()),
                        rule == null ? mark(schedule.first()) : otherwise);
        if (rule == null) {
            return List.of(all);
        }
        all.add(new RRule<ZonedDateTime>(recurrence(rule, schedule)));
        List<ZonedDateTime> left = left().sorted().map(this::start).toList();
        if (!left.isEmpty()) {
            // Unlike other properties it does not name the zone of its moments by itself.
            all.add(new ExDate<>(zone(schedule.hours().zone()), new DateList<>(left)));
        }
        List<VEvent> events = new ArrayList<>(List.of(all));
        SortedMap<LocalDate, Deviation> deviations = part.deviations();
        part.occurrences()
                .filter(
                        each ->
                                deviations.containsKey(each.date())
                                        ? !isForgotten(deviations.get(each.date()))
                                        : marks.containsKey(each.date()))
                .map(this::event)
                .forEach(events::add);
        return events;
    }

    /** The days that one event tells of together. */
    private List<LocalDate> asPlanned() {
        return part.occurrences()
                .map(Occurrence::date)
                .filter(date -> !part.deviations().containsKey(date))
                .toList();
    }

    private @Nullable Mark mark(LocalDate planned) {
        Mark own = marks.get(planned);
        return own == null ? otherwise : own;
    }

    private static ParameterList zone(ZoneId zone) {
        return new ParameterList(List.of(new TzId(zone.getId())));
    }

    /**
     * RFC 5545 wants UNTIL as a moment: the end of the last day, where people meet. That weeks
     * begin on Monday is said, because some take it from the country that they run in.
     */
    private static String recurrence(Rule rule, Schedule schedule) {
        return RuleText.rhythm(rule)
                + ";WKST=MO"
                + switch (rule.end()) {
                    case Rule.Count(int times) -> ";COUNT=" + times;
                    case Rule.Until(LocalDate last) ->
                            ";UNTIL="
                                    + last.atTime(LocalTime.of(23, 59, 59))
                                            .atZone(schedule.hours().zone())
                                            .withZoneSameInstant(ZoneOffset.UTC)
                                            .format(UTC);
                };
    }

    /** Days that nobody needs to be told of: never planned, or cancelled long ago. */
    private Stream<LocalDate> left() {
        return Stream.concat(
                part.schedule().except().stream(),
                part.deviations().entrySet().stream()
                        .filter(each -> isForgotten(each.getValue()))
                        .map(Map.Entry::getKey));
    }

    private boolean isForgotten(@Nullable Deviation deviation) {
        return deviation instanceof Deviation.Cancelled(var at) && !retention.tellsOfCancelling(at);
    }

    private VEvent event(Occurrence date) {
        VEvent event =
                text.event(
                        date.meeting(),
                        date.told(),
                        date.takesPlace(),
                        reasons.on(date.date()),
                        mark(date.date()));
        event.add(new RecurrenceId<>(start(date.date())));
        return event;
    }

    private ZonedDateTime start(LocalDate planned) {
        return EventText.start(part.schedule().hours().on(planned));
    }
}
