package eu.werein.members.enrolments.messaging;

import eu.werein.members.enrolments.RemindLearners;
import eu.werein.members.enrolments.messaging.TrainingMessages.AnnouncedData;
import eu.werein.members.hosted.Hosted;
import eu.werein.platform.messaging.Event;
import eu.werein.platform.messaging.EventHandler;
import eu.werein.platform.messaging.EventJson;

/** Has people reminded of cycles that are near. */
final class FollowAnnouncements implements EventHandler {

    private final RemindLearners remind;

    FollowAnnouncements(RemindLearners remind) {
        this.remind = remind;
    }

    @Override
    public boolean concerns(Event event) {
        return event.type().equals(TrainingMessages.ANNOUNCED);
    }

    @Override
    public void on(Event event) {
        AnnouncedData near = EventJson.read(event, AnnouncedData.class);
        remind.remind(
                Hosted.cycle(event.partner(), event.aggregateId()), near.openTo(), near.begins());
    }
}
