package eu.werein.events.answers;

import eu.werein.events.gatherings.GatheringId;
import eu.werein.platform.outbox.OutboxFull;
import eu.werein.platform.outbox.Revision;
import eu.werein.platform.seats.SeatPlan;
import eu.werein.platform.seats.Secrets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** The answers to what the bound partner hosts, date by date. */
public interface AnswerPlans {

    /** Begins with no answer; nothing is done when the date has some. */
    void begin(OccurrenceId id, Secrets secrets, Setting setting, SeatPlan seats);

    Optional<KeptAnswers> find(OccurrenceId id);

    /** Whether nobody has changed them since they were read. */
    boolean isCurrent(KeptAnswers answers);

    /**
     * Keeps what was decided, with what is to be told of it, if nobody was quicker.
     *
     * @param decided after it, with the revision that was read
     * @return the revision after it; empty, and nothing kept, when somebody was quicker
     * @throws OutboxFull when too much waits to be told
     */
    Optional<Revision> keep(KeptAnswers decided, List<News> news);

    /** Those that something falls due in by then, at most so many. */
    List<OccurrenceId> due(Instant then, int limit);

    /** How many have said what, on each date that somebody has answered to. */
    SortedMap<LocalDate, Counts> counts(GatheringId gathering);
}
