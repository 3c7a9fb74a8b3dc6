package eu.werein.members.enrolments.messaging;

import eu.werein.members.enrolments.CycleRef;
import eu.werein.members.enrolments.CycleTitles;
import eu.werein.members.enrolments.messaging.TrainingMessages.CycleData;
import eu.werein.platform.messaging.Event;
import eu.werein.platform.messaging.EventHandler;
import eu.werein.platform.messaging.EventJson;

/** Keeps what cycles are called, for letters about them. */
final class KeepTitles implements EventHandler {

    private final CycleTitles titles;

    KeepTitles(CycleTitles titles) {
        this.titles = titles;
    }

    @Override
    public boolean concerns(Event event) {
        return TrainingMessages.isAboutCycle(event);
    }

    @Override
    public void on(Event event) {
        titles.keep(
                new CycleRef(event.partner(), event.aggregateId()),
                EventJson.read(event, CycleData.class).title(),
                event.sequence());
    }
}
