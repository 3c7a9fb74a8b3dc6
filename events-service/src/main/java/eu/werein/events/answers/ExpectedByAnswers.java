package eu.werein.events.answers;

import eu.werein.platform.seats.Entry;
import java.util.List;
import java.util.Optional;

/** Those who have answered, and for herself whoever may answer. */
final class ExpectedByAnswers implements Expected {

    private final Invitations invitations;
    private final AnswerPlans plans;

    ExpectedByAnswers(Invitations invitations, AnswerPlans plans) {
        this.invitations = invitations;
        this.plans = plans;
    }

    @Override
    public Optional<Attendee> attendee(OccurrenceId id, String accountId) {
        return invitations
                .find(id.gathering(), accountId)
                .flatMap(
                        gathering ->
                                answered(id, accountId)
                                        .or(
                                                () ->
                                                        invitations
                                                                .visitor(gathering, accountId)
                                                                .map(Attendee::without)));
    }

    private Optional<Attendee> answered(OccurrenceId id, String accountId) {
        return plans.find(id)
                .flatMap(
                        kept ->
                                kept.answers()
                                        .of(kept.secrets().pseudonym(accountId))
                                        .map(answer -> attendee(kept, answer)));
    }

    @Override
    public List<Attendee> attendees(OccurrenceId id) {
        return plans.find(id).stream()
                .flatMap(
                        kept ->
                                kept.answers().all().stream()
                                        .filter(answer -> answer.word() != Word.NO)
                                        .map(answer -> attendee(kept, answer)))
                .toList();
    }

    private static Attendee attendee(KeptAnswers kept, Answer answer) {
        Visitor visitor = new Visitor(answer.home(), answer.memberId());
        Optional<Entry> entry =
                answer.word() == Word.YES
                        ? kept.seats().partyOf(answer.person())
                        : Optional.empty();
        return entry.map(found -> Attendee.with(visitor, found))
                .orElseGet(() -> Attendee.without(visitor));
    }
}
