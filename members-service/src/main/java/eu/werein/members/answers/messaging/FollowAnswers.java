package eu.werein.members.answers.messaging;

import eu.werein.members.answers.FollowAnswer;
import eu.werein.members.answers.News;
import eu.werein.members.answers.messaging.EventsMessages.AnswerData;
import eu.werein.members.answers.messaging.EventsMessages.DateData;
import eu.werein.platform.messaging.Event;
import eu.werein.platform.messaging.EventHandler;
import eu.werein.platform.messaging.EventJson;
import eu.werein.platform.tenant.TenantContext;

/** Follows what there is to know for each member who has answered, at her home. */
final class FollowAnswers implements EventHandler {

    private final FollowAnswer follow;

    FollowAnswers(FollowAnswer follow) {
        this.follow = follow;
    }

    @Override
    public boolean concerns(Event event) {
        return EventsMessages.isAboutStanding(event) || EventsMessages.isAboutDate(event);
    }

    /** The event is the host's. */
    @Override
    public void on(Event event) {
        if (EventsMessages.isAboutDate(event)) {
            date(event, EventJson.read(event, DateData.class));
        } else {
            answer(event, EventJson.read(event, AnswerData.class));
        }
    }

    private void answer(Event event, AnswerData told) {
        News news = told.news();
        TenantContext.run(
                told.home(),
                () -> follow.told(told.id(event.partner()), news, told.starts(), event.sequence()));
    }

    private void date(Event event, DateData told) {
        News news = told.news();
        told.people()
                .forEach(
                        person ->
                                TenantContext.run(
                                        person.home(),
                                        () ->
                                                follow.told(
                                                        told.id(event.partner(), person),
                                                        news,
                                                        told.starts(),
                                                        event.sequence())));
    }
}
