package eu.werein.events.feeds.ical;

import eu.werein.events.catalogue.Entry;
import eu.werein.events.feeds.Mark;
import eu.werein.events.feeds.Retention;
import eu.werein.events.gatherings.Occurrence;
import eu.werein.events.gatherings.Part;
import eu.werein.platform.meetings.Language;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.component.VEvent;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a calendar has of a gathering: its parts as they are planned, or single dates.
 *
 * @param publicUrl where people read more
 * @param wish the language that is preferred
 */
record Pages(URI publicUrl, @Nullable Language wish, Retention retention) {

    /**
     * Some events, and when people meet: a calendar tells of the zones.
     *
     * @param dates those that are cancelled too
     */
    record Page(List<VEvent> events, List<Occurrence> dates) {}

    /**
     * All dates, part by part.
     *
     * @param marks how the person is shown some of them whose calendar it is
     * @param otherwise how she is shown the others; none in a calendar of nobody in particular
     */
    Stream<Page> parts(Entry entry, SortedMap<LocalDate, Mark> marks, @Nullable Mark otherwise) {
        return entry.gathering().series().parts().stream()
                .filter(retention::tells)
                .map(part -> page(entry, part, marks, otherwise));
    }

    private Page page(
            Entry entry, Part part, SortedMap<LocalDate, Mark> marks, @Nullable Mark otherwise) {
        EventText text = text(entry, String.valueOf(part.number()));
        return new Page(
                new PartText(
                                part,
                                entry.gathering().series().reasons(),
                                text,
                                retention,
                                marks,
                                otherwise)
                        .events(),
                part.occurrences().toList());
    }

    /**
     * Dates that she comes to, or may, each an event of its own: a calendar that has no series
     * would not know what a date of it replaces.
     */
    Stream<Page> dates(Entry entry, SortedMap<LocalDate, Mark> marks) {
        return entry.gathering().series().occurrences().stream()
                .filter(retention::tells)
                .flatMap(
                        date ->
                                Stream.ofNullable(marks.get(date.date()))
                                        .filter(mark -> mark.kind() != Mark.Kind.FREE)
                                        .map(mark -> page(entry, date, mark)));
    }

    private Page page(Entry entry, Occurrence date, Mark mark) {
        VEvent event =
                text(entry, date.date().toString())
                        .event(
                                date.meeting(),
                                date.told(),
                                date.takesPlace(),
                                entry.gathering().series().reasons().on(date.date()),
                                mark);
        return new Page(List.of(event), List.of(date));
    }

    /**
     * @param which part or date of the gathering
     */
    private EventText text(Entry entry, String which) {
        String id = entry.gathering().gatheringId();
        return new EventText(
                id + "." + which + "." + entry.host() + "@gatherings.werein.eu",
                entry.gathering().version(),
                entry.gathering().changedAt(),
                publicUrl.resolve("/gatherings/" + entry.host() + "/" + id),
                wish);
    }
}
