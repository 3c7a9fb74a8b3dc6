package eu.werein.events.schools.mongo;

import eu.werein.events.schools.SchoolCalendar;
import eu.werein.events.schools.SchoolCalendars;
import eu.werein.events.schools.messaging.SchoolMessages;
import eu.werein.platform.outbox.Aggregates;
import eu.werein.platform.outbox.Aggregates.Step;
import eu.werein.platform.outbox.Outboxes;
import eu.werein.platform.outbox.Request;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Each partner's school calendar with its outbox, one document. */
@Component
final class MongoSchoolCalendars implements SchoolCalendars {

    private static final String ID = "school-calendar";

    private final Aggregates<SchoolCalendar> calendars;

    MongoSchoolCalendars(Outboxes outboxes) {
        calendars = new Aggregates<>(outboxes.ofPartner("schoolCalendars"), new CalendarDocument());
    }

    @Override
    public SchoolCalendar current() {
        return calendars.find(ID).orElse(SchoolCalendar.EMPTY);
    }

    @Override
    public SchoolCalendar change(Function<SchoolCalendar, SchoolCalendar.Transition> step) {
        return calendars.change(
                ID, SchoolCalendar.EMPTY, Request.OURS, before -> step(step.apply(before)));
    }

    private static Step<SchoolCalendar> step(SchoolCalendar.Transition transition) {
        return new Step<>(
                transition.after(),
                transition.told() ? List.of(SchoolMessages.of(transition.after())) : List.of());
    }
}
