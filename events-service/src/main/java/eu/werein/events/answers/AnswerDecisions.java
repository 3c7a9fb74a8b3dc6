package eu.werein.events.answers;

import eu.werein.platform.seats.deciding.Decided;
import eu.werein.platform.seats.deciding.Plans;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Has what is asked of answers decided by the rule of the seats. */
record AnswerDecisions(AnswerPlans plans, Clock clock)
        implements Plans<OccurrenceId, KeptAnswers, AnswerRequest, AnswerOutcome> {

    @Override
    public Optional<KeptAnswers> find(OccurrenceId id) {
        return plans.find(id);
    }

    @Override
    public boolean isCurrent(KeptAnswers answers) {
        return plans.isCurrent(answers);
    }

    @Override
    public Decided<KeptAnswers, AnswerOutcome> decide(
            KeptAnswers answers, List<AnswerRequest> together) {
        Draft draft = new Draft(answers);
        List<AnswerOutcome> outcomes = new ArrayList<>();
        for (AnswerRequest request : together) {
            outcomes.add(decide(draft, request, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        }
        return new Together(plans, draft, outcomes);
    }

    private static AnswerOutcome decide(Draft draft, AnswerRequest request, Instant now) {
        return switch (request) {
            case AnswerRequest.Say say -> draft.say(say, now);
            case AnswerRequest.Look(String accountId) -> draft.look(accountId, now);
            case AnswerRequest.Tick _ -> draft.tick(now);
            case AnswerRequest.Follow follow -> draft.follow(follow, now);
        };
    }

    /** Requests that are kept with one write, and are told the same counts. */
    private record Together(AnswerPlans plans, Draft draft, List<AnswerOutcome> decided)
            implements Decided<KeptAnswers, AnswerOutcome> {

        @Override
        public List<AnswerOutcome> outcomes() {
            Counts counts = draft.after().counts();
            return decided.stream().map(outcome -> outcome.with(counts)).toList();
        }

        @Override
        public boolean changed() {
            return draft.changed();
        }

        @Override
        public Optional<KeptAnswers> keep() {
            KeptAnswers after = draft.after();
            return plans.keep(after, draft.news()).map(after::at);
        }
    }
}
