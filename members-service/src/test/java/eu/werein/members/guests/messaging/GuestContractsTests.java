package eu.werein.members.guests.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.members.guests.OpenGathering;
import eu.werein.members.guests.OpenGathering.Planned;
import eu.werein.members.hosted.Standing;
import eu.werein.members.person.Language;
import eu.werein.platform.messaging.Event;
import eu.werein.platform.messaging.EventJson;
import eu.werein.platform.tenant.PartnerId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

/** What events-service tells is read as its own examples say it. */
class GuestContractsTests {

    private static final OpenGathering CHANGED =
            EventJson.read(example("events.gathering-changed.v1"), GatheringData.class).gathering();

    private static Event example(String type) {
        Path file = Path.of("../events-service/contracts", type + ".json");
        try {
            return new Event(
                    new PartnerId("be-mompreneurs"),
                    "id",
                    1,
                    type,
                    Instant.EPOCH,
                    Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Planned on(String date) {
        return CHANGED.on(LocalDate.parse(date)).orElseThrow();
    }

    @Test
    void datesAreThoseOfAllPartsButForThoseLeftOut() {
        assertThat(CHANGED.dates())
                .extracting(planned -> planned.date().toString())
                .containsExactly(
                        "2027-03-04", "2027-03-11", "2027-03-18", "2027-03-25", "2027-04-01");
        assertThat(CHANGED.version()).isEqualTo(4);
        assertThat(CHANGED.open()).isFalse();
    }

    @Test
    void aDateIsWhereItIsPutAndKnownByTheDayThatItWasPlannedFor() {
        assertThat(on("2027-03-04").starts())
                .isEqualTo(ZonedDateTime.parse("2027-03-04T18:00:00+01:00[Europe/Brussels]"));
        assertThat(on("2027-03-18").starts())
                .isEqualTo(ZonedDateTime.parse("2027-03-19T19:00:00+01:00[Europe/Brussels]"));
        assertThat(on("2027-03-18").title().toldIn(Language.DE)).isEqualTo("Rencontre du jeudi");
    }

    @Test
    void whyADateIsElsewhereIsReadWithIt() {
        assertThat(on("2027-03-18").reason()).isEqualTo("Le chauffage est en panne.");
        assertThat(on("2027-03-04").reason()).isNull();
    }

    @Test
    void aDateThatIsCancelledDoesNotTakePlace() {
        assertThat(on("2027-03-11").takesPlace()).isFalse();
        assertThat(on("2027-03-04").takesPlace()).isTrue();
    }

    @Test
    void ofWhatIsCancelledNoDateTakesPlace() {
        OpenGathering cancelled =
                EventJson.read(example("events.gathering-cancelled.v1"), GatheringData.class)
                        .gathering();
        assertThat(cancelled.dates()).isNotEmpty().noneMatch(Planned::takesPlace);
    }

    @Test
    void whereAGuestStandsIsReadWithItsDeadline() {
        var told = EventJson.read(example(StandingData.TYPE), StandingData.class);
        assertThat(told.guest().value()).isEqualTo("019ab1c4-2000-7e1f-8a2b-3c4d5e6f7081");
        assertThat(told.stands())
                .isEqualTo(new Standing.Offered(Instant.parse("2027-02-07T18:40:00Z")));
    }
}
