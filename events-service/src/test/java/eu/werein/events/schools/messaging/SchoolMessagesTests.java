package eu.werein.events.schools.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.events.schools.SchoolCalendar;
import eu.werein.events.schools.SchoolCalendarFixture;
import eu.werein.events.schools.Source;
import eu.werein.platform.messaging.EventJson;
import eu.werein.platform.outbox.DomainEvent;
import eu.werein.platform.testing.Contracts;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SchoolMessagesTests {

    private static final SchoolCalendar CALENDAR =
            new SchoolCalendar(
                    1,
                    new Source.Uploaded(SchoolCalendarFixture.NOW),
                    List.of(SchoolCalendarFixture.AUTUMN, SchoolCalendarFixture.WINTER));

    @Test
    void whatIsToldIsAsItsSchemaSays() {
        DomainEvent told = SchoolMessages.of(CALENDAR);

        assertThat(told.topic()).isEqualTo(SchoolMessages.TOPIC);
        assertThat(Contracts.violations(told.type(), json(told))).isEmpty();
    }

    @Test
    void namesStayAtHome() {
        assertThat(json(SchoolMessages.of(CALENDAR))).doesNotContain("Automne", "Hiver");
    }

    @Test
    void whatTheContractShowsIsReadAsItIsMeant() {
        SchoolHolidaysData read =
                EventJson.read(Contracts.example(SchoolMessages.CHANGED), SchoolHolidaysData.class);

        assertThat(read.days()).isEqualTo(CALENDAR.days());
    }

    private static String json(DomainEvent event) {
        return EventJson.write(Objects.requireNonNull(event.data()));
    }
}
