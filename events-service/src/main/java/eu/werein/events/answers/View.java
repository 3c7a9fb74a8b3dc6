package eu.werein.events.answers;

import eu.werein.events.answers.AnswerOutcome.Shown;
import eu.werein.platform.seats.Entry;
import eu.werein.platform.seats.Explanation;
import eu.werein.platform.seats.Pseudonym;
import eu.werein.platform.seats.SeatPlan;
import eu.werein.platform.seats.ShownStanding;
import eu.werein.platform.seats.Standing;
import java.time.Instant;
import java.util.Optional;

/** Where people stand at one moment. */
record View(SeatPlan seats, Answers answers, Setting setting) {

    /** What she is shown; how many others have said what is told later. */
    Shown of(Pseudonym person) {
        Optional<Answer> answer = answers.of(person);
        Optional<Entry> entry = answer.flatMap(this::with);
        return new Shown(
                answer.orElse(null),
                entry.map(View::people).orElse(0),
                entry.map(Entry::standing).map(standing -> ShownStanding.of(standing, false)),
                entry.map(Entry::id).flatMap(id -> Explanation.of(seats, id)),
                Counts.none(setting));
    }

    /** What is told of her answer. */
    News.OfAnswer about(Answer answer, Instant now) {
        Optional<Entry> entry = with(answer);
        return new News.OfAnswer(
                now,
                News.Cause.ANSWERED,
                answer,
                entry.map(View::people).orElse(0),
                entry.map(Entry::standing).orElse(null),
                entry.map(Entry::id)
                        .flatMap(id -> Explanation.of(seats, id))
                        .map(Explanation::place)
                        .orElse(null));
    }

    /** Her party, unless it is gone. */
    Optional<Entry> in(Pseudonym person) {
        return seats.partyOf(person).filter(entry -> !(entry.standing() instanceof Standing.Gone));
    }

    /** Whether she is in, or would be if she had not waited to the end. */
    boolean meansToCome(Pseudonym person) {
        return seats.partyOf(person)
                .filter(
                        entry ->
                                !(entry.standing() instanceof Standing.Gone(var reason))
                                        || reason == Standing.Reason.ENDED)
                .isPresent();
    }

    /** Her place in the plan, while she means yes. */
    private Optional<Entry> with(Answer answer) {
        return answer.word() == Word.YES ? seats.partyOf(answer.person()) : Optional.empty();
    }

    private static int people(Entry entry) {
        return entry.party().size();
    }
}
