package eu.werein.members.applications.messaging;

import eu.werein.members.applications.letters.ApplicantLetters;
import eu.werein.platform.messaging.Event;
import eu.werein.platform.messaging.EventHandler;

/** Has the applicant written to; the event's sequence makes each letter one of its kind. */
final class AskForLetters implements EventHandler {

    private final ApplicantLetters letters;

    AskForLetters(ApplicantLetters letters) {
        this.letters = letters;
    }

    @Override
    public void on(Event event) {
        String occasion = Long.toString(event.sequence());
        switch (event.type()) {
            case ApplicationMessages.SUBMITTED -> letters.confirm(event.aggregateId(), occasion);
            case ApplicationMessages.APPROVED -> letters.welcome(event.aggregateId(), occasion);
            case ApplicationMessages.DECLINED -> letters.decline(event.aggregateId(), occasion);
            default -> {}
        }
    }
}
