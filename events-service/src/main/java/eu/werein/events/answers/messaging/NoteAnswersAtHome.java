package eu.werein.events.answers.messaging;

import eu.werein.events.answers.MemberAnswer;
import eu.werein.events.answers.MemberAnswers;
import eu.werein.events.answers.OccurrenceId;
import eu.werein.events.answers.Word;
import eu.werein.events.answers.messaging.AnswerMessages.AnswerData;
import eu.werein.events.gatherings.GatheringId;
import eu.werein.platform.messaging.Event;
import eu.werein.platform.messaging.EventHandler;
import eu.werein.platform.messaging.EventJson;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.tenant.TenantContext;

/** Lets each home know what its members have answered, at whichever host. */
final class NoteAnswersAtHome implements EventHandler {

    private final MemberAnswers answers;

    NoteAnswersAtHome(MemberAnswers answers) {
        this.answers = answers;
    }

    @Override
    public boolean concerns(Event event) {
        return event.type().equals(AnswerMessages.ANSWERED)
                || event.type().equals(AnswerMessages.STANDING_CHANGED);
    }

    /** The event is the host's; what is kept of it is the home's. */
    @Override
    public void on(Event event) {
        AnswerData told = EventJson.read(event, AnswerData.class);
        var standing = told.standing();
        MemberAnswer answer =
                new MemberAnswer(
                        event.partner(),
                        new OccurrenceId(new GatheringId(told.gatheringId()), told.date()),
                        told.memberId(),
                        Word.of(told.answer()),
                        told.people(),
                        standing == null ? null : standing.shown(),
                        told.at(),
                        event.sequence());
        TenantContext.run(new PartnerId(told.home()), () -> answers.note(answer));
    }
}
