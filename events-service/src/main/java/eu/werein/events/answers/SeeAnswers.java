package eu.werein.events.answers;

import eu.werein.events.gatherings.GatheringId;
import eu.werein.events.gatherings.Gatherings;
import eu.werein.platform.seats.EnrolmentId;
import eu.werein.platform.seats.Entry;
import eu.werein.platform.seats.Pseudonym;
import eu.werein.platform.seats.ShownStanding;
import eu.werein.platform.seats.Standing;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Somebody reads how many come, and a host who they are, by their ids. */
public final class SeeAnswers {

    private static final Comparator<Line> ORDER =
            Comparator.comparing((Line line) -> line.answer().word() == Word.NO)
                    .thenComparing(line -> line.answer().word() == Word.MAYBE)
                    .thenComparing(line -> line.place() != null)
                    .thenComparingInt(Line::turn)
                    .thenComparing(line -> line.answer().person().value());

    private final Invitations invitations;
    private final Gatherings gatherings;
    private final AnswerPlans plans;

    SeeAnswers(Invitations invitations, Gatherings gatherings, AnswerPlans plans) {
        this.invitations = invitations;
        this.gatherings = gatherings;
        this.plans = plans;
    }

    /**
     * One who has answered.
     *
     * @param people who come with her answer, herself included; 0 with another word than yes
     * @param place while she waits: 1 for whose turn comes first
     * @param turn in which she came; 0 with another word than yes
     */
    public record Line(
            Answer answer,
            int people,
            Optional<ShownStanding> standing,
            @Nullable Integer place,
            int turn) {}

    /**
     * How many have said what, date by date.
     *
     * @return empty when there is no such gathering for her
     */
    public Optional<SortedMap<LocalDate, Counts>> counts(GatheringId id, String accountId) {
        return invitations.find(id, accountId).map(_ -> plans.counts(id));
    }

    /**
     * All who have answered: those who have seats or are offered some, those who wait in their
     * order, then who may come, then who does not. Nobody, when nobody has.
     *
     * @return empty when the bound host has no such gathering
     */
    public Optional<List<Line>> list(OccurrenceId id) {
        return gatherings
                .find(id.gathering())
                .map(_ -> plans.find(id).map(SeeAnswers::lines).orElse(List.of()));
    }

    private static List<Line> lines(KeptAnswers kept) {
        Map<Pseudonym, Entry> entries = new HashMap<>();
        Map<EnrolmentId, Integer> places = new HashMap<>();
        kept.seats()
                .parties()
                .sorted(Comparator.comparingInt(Entry::turn))
                .forEach(
                        entry -> {
                            entries.put(entry.party().leader(), entry);
                            if (entry.standing() instanceof Standing.Waiting) {
                                places.put(entry.id(), places.size() + 1);
                            }
                        });
        return kept.answers().all().stream()
                .map(
                        answer ->
                                answer.word() == Word.YES
                                        ? line(answer, entries.get(answer.person()), places)
                                        : line(answer, null, places))
                .sorted(ORDER)
                .toList();
    }

    private static Line line(
            Answer answer, @Nullable Entry entry, Map<EnrolmentId, Integer> places) {
        return entry == null
                ? new Line(answer, 0, Optional.empty(), null, 0)
                : new Line(
                        answer,
                        entry.party().size(),
                        Optional.of(ShownStanding.of(entry.standing(), false)),
                        places.get(entry.id()),
                        entry.turn());
    }
}
