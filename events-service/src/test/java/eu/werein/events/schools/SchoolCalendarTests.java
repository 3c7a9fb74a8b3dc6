package eu.werein.events.schools;

import static eu.werein.events.schools.SchoolCalendarFixture.AUTUMN;
import static eu.werein.events.schools.SchoolCalendarFixture.LINK;
import static eu.werein.events.schools.SchoolCalendarFixture.NOW;
import static eu.werein.events.schools.SchoolCalendarFixture.WINTER;
import static eu.werein.events.schools.SchoolCalendarFixture.holiday;
import static eu.werein.events.schools.SchoolCalendarFixture.linked;
import static eu.werein.events.schools.SchoolCalendarFixture.span;
import static eu.werein.events.schools.SchoolCalendarFixture.uploaded;
import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.events.schools.CalendarRefused.Why;
import eu.werein.events.schools.SchoolCalendar.Transition;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchoolCalendarTests {

    private static final Instant LATER = NOW.plusSeconds(86_400);
    private static final Source.Failure GONE = new Source.Failure(Why.NOT_SERVED, 0);
    private static final CalendarLink OTHER =
            new CalendarLink(URI.create("https://school.example/other.ics"));

    @Test
    void aFileTakesThePlaceOfWhatWasThere() {
        assertThat(uploaded(AUTUMN).upload(List.of(WINTER), LATER).after())
                .isEqualTo(new SchoolCalendar(1, new Source.Uploaded(LATER), List.of(WINTER)));
    }

    @Test
    void otherDaysAreTold() {
        assertThat(uploaded(AUTUMN).upload(List.of(WINTER), LATER).told()).isTrue();
        assertThat(uploaded(AUTUMN).remove().told()).isTrue();
        assertThat(SchoolCalendar.EMPTY.link(LINK, List.of(AUTUMN), NOW).told()).isTrue();
    }

    @Test
    void theSameDaysUnderOtherNamesAreNotToldAgain() {
        Holiday renamed = new Holiday("Toussaint", AUTUMN.days());

        assertThat(uploaded(AUTUMN).upload(List.of(renamed), LATER).told()).isFalse();
    }

    @Test
    void daysAreToldWithoutNamesAndJoined() {
        assertThat(
                        uploaded(
                                        WINTER,
                                        AUTUMN,
                                        holiday("Lundi", "2026-11-02", "2026-11-02"),
                                        holiday("Noël", "2026-12-25", "2026-12-25"))
                                .days())
                .containsExactly(
                        span("2026-10-19", "2026-11-02"), span("2026-12-21", "2027-01-03"));
    }

    @Test
    void holidaysHoldWhenTheLinkFails() {
        Transition failed = linked(AUTUMN).fail(LINK, GONE, LATER);

        assertThat(failed.told()).isFalse();
        assertThat(failed.after().holidays()).containsExactly(AUTUMN);
        assertThat(failed.after().source()).isEqualTo(new Source.Linked(LINK, NOW, LATER, GONE));
    }

    @Test
    void aFailureIsForgottenWhenTheLinkWorksAgain() {
        SchoolCalendar failed = linked(AUTUMN).fail(LINK, GONE, LATER).after();

        assertThat(failed.reread(LINK, List.of(AUTUMN), LATER).after().source())
                .isEqualTo(new Source.Linked(LINK, LATER, LATER, null));
    }

    @Test
    void whatComesFromAnotherLinkMeanwhileIsNotTaken() {
        assertThat(linked(AUTUMN).reread(OTHER, List.of(WINTER), LATER))
                .isEqualTo(new Transition(linked(AUTUMN), false));
        assertThat(linked(AUTUMN).fail(OTHER, GONE, LATER).after()).isEqualTo(linked(AUTUMN));
        assertThat(uploaded(AUTUMN).reread(LINK, List.of(WINTER), LATER).after())
                .isEqualTo(uploaded(AUTUMN));
    }

    @Test
    void whatIsForgottenLeavesNothing() {
        assertThat(linked(AUTUMN).remove().after()).isEqualTo(SchoolCalendar.EMPTY);
    }
}
