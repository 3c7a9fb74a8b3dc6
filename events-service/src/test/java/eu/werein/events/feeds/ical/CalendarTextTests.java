package eu.werein.events.feeds.ical;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.events.catalogue.Entry;
import eu.werein.events.catalogue.EntryFixture;
import eu.werein.events.feeds.CalendarText;
import eu.werein.events.feeds.Retention;
import eu.werein.events.gatherings.Gathering;
import eu.werein.events.gatherings.GatheringFixture;
import eu.werein.platform.meetings.Language;
import eu.werein.platform.tenant.PartnerId;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CalendarTextTests {

    private static final PartnerId HOST = new PartnerId("be-mompreneurs");
    private static final Instant NOW = GatheringFixture.NOW;

    private final CalendarText text =
            new Ical4jCalendarText(URI.create("https://we-re-in.example.org"));

    private String written(Gathering gathering, @Nullable Language wish, Instant now) {
        List<Entry> entries = List.of(EntryFixture.of(HOST, gathering));
        return new String(text.of("Name", entries, wish, now), StandardCharsets.UTF_8)
                .replace("\r\n ", "");
    }

    private String written(Gathering gathering, Instant now) {
        return written(gathering, null, now);
    }

    @Test
    void theSameGatheringsAreTheSameBytes() {
        assertThat(written(GatheringFixture.meetup(), NOW))
                .isEqualTo(written(GatheringFixture.meetup(), NOW));
    }

    @Test
    void aTextIsInTheLanguageThatIsWishedOrInItsFallback() {
        assertThat(written(GatheringFixture.workshop(), Language.FR, NOW))
                .contains("SUMMARY;LANGUAGE=fr:Atelier");
        assertThat(written(GatheringFixture.workshop(), Language.NL, NOW))
                .contains("SUMMARY;LANGUAGE=fr:Atelier");
    }

    @Test
    void whatTakesPlaceOnceDoesNotRepeat() {
        assertThat(written(GatheringFixture.workshop(), NOW))
                .contains("DTSTART;TZID=Europe/Brussels:20270320T100000")
                .contains("BEGIN:VTIMEZONE", "TZID:Europe/Brussels")
                .contains("URL:https://we-re-in.example.org/gatherings/be-mompreneurs/meetup")
                .doesNotContain("RRULE");
    }

    @Test
    void anEmptyCalendarIsACalendar() {
        assertThat(new String(text.of("Name", List.of(), null, NOW), StandardCharsets.UTF_8))
                .startsWith("BEGIN:VCALENDAR")
                .doesNotContain("VEVENT");
    }

    @Test
    void aCancelledGatheringIsToldForNinetyDays() {
        Gathering off = GatheringFixture.off();

        assertThat(written(off, NOW.plus(Retention.CANCELLED).minusSeconds(1)))
                .contains("STATUS:CANCELLED", "UID:meetup.1.be-mompreneurs@");
        assertThat(written(off, NOW.plus(Retention.CANCELLED))).doesNotContain("VEVENT");
    }

    @Test
    void aCancelledDateIsToldForNinetyDaysAndThenLeftOut() {
        Gathering without = GatheringFixture.without("2027-03-18");

        assertThat(written(without, NOW))
                .contains("RECURRENCE-ID;TZID=Europe/Brussels:20270318T180000", "STATUS:CANCELLED")
                .doesNotContain("EXDATE");
        assertThat(written(without, NOW.plus(Retention.CANCELLED)))
                .contains("EXDATE;TZID=Europe/Brussels:20270318T180000")
                .doesNotContain("STATUS:CANCELLED");
    }

    @Test
    void aReasonIsACommentInTheHostsLanguageOnTheDateThatItIsAbout() {
        String written =
                written(
                        GatheringFixture.without("2027-03-18", "Il neige, hélas"),
                        Language.NL,
                        NOW);

        assertThat(written.substring(written.indexOf("RECURRENCE-ID")))
                .contains("STATUS:CANCELLED");
        assertThat(written.lines().filter(line -> line.startsWith("COMMENT")))
                .containsExactly("COMMENT;LANGUAGE=fr:Il neige\\, hélas");
    }

    @Test
    void whatAllDatesHaveInCommonIsOneCommentAndWhatOnlySomeHaveIsNone() {
        Gathering off = GatheringFixture.off("Fini");

        assertThat(written(off, NOW)).containsOnlyOnce("COMMENT;LANGUAGE=fr:Fini");
        assertThat(written(GatheringFixture.without("2027-03-18"), NOW)).doesNotContain("COMMENT");
    }

    @Test
    void whatIsLongOverIsNotTold() {
        Instant last = Instant.parse("2027-04-08T18:00:00Z");

        assertThat(written(GatheringFixture.meetup(), last.plus(Retention.OVER).minusSeconds(1)))
                .contains("VEVENT");
        assertThat(written(GatheringFixture.meetup(), last.plus(Retention.OVER)))
                .doesNotContain("VEVENT");
    }

    @Test
    void aSeriesThatEndsEarlyEndsWithItsLastDayWherePeopleMeet() {
        assertThat(written(GatheringFixture.endedEarly("2027-04-01"), NOW))
                .contains("UNTIL=20270331T215959Z");
    }

    @Test
    void whatFollowsIsAnEventOfItsOwn() {
        assertThat(written(GatheringFixture.laterFrom("2027-03-25"), NOW))
                .contains("UID:meetup.1.be-mompreneurs@", "UID:meetup.2.be-mompreneurs@")
                .contains("DTSTART;TZID=Europe/Brussels:20270325T190000");
    }

    @Test
    void whatSomebodyWritesCannotBreakOutOfItsLine() {
        Gathering odd = GatheringFixture.titled("A\r\nEND:VEVENT\r\nBEGIN:VEVENT; b, c\\");

        String written = written(odd, NOW);

        assertThat(written.lines().filter(line -> line.equals("BEGIN:VEVENT"))).hasSize(1);
        assertThat(written).contains("\\nBEGIN:VEVENT\\; b\\, c\\\\");
    }
}
