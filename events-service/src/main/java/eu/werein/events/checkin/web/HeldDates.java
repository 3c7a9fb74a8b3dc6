package eu.werein.events.checkin.web;

import eu.werein.events.answers.OccurrenceId;
import eu.werein.events.gatherings.Gatherings;
import eu.werein.events.gatherings.Occurrence;
import eu.werein.platform.web.ProblemException;
import org.springframework.stereotype.Component;

/** The dates of the bound host's gatherings, also of those that do not take place. */
@Component
final class HeldDates {

    private final Gatherings gatherings;

    HeldDates(Gatherings gatherings) {
        this.gatherings = gatherings;
    }

    /** A date with what is planned for it. */
    record Held(OccurrenceId id, Occurrence occurrence) {}

    /**
     * @param gathering as it stands in the path
     * @param date as it stands in the path
     * @throws ProblemException 404 when there is no such date
     */
    Held find(String gathering, String date) {
        return OccurrenceId.parse(gathering, date)
                .flatMap(
                        id ->
                                gatherings
                                        .find(id.gathering())
                                        .flatMap(found -> found.on(id.date()))
                                        .map(occurrence -> new Held(id, occurrence)))
                .orElseThrow(ProblemException::notFound);
    }
}
