package eu.werein.members.answers.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.werein.members.answers.News;
import eu.werein.members.answers.Notice;
import eu.werein.members.answers.messaging.EventsMessages.AnswerData;
import eu.werein.members.answers.messaging.EventsMessages.DateData;
import eu.werein.members.answers.messaging.EventsMessages.StandingData;
import eu.werein.members.hosted.Hosted;
import eu.werein.members.hosted.InMemoryTitles;
import eu.werein.members.hosted.Standing;
import eu.werein.members.hosted.Titles;
import eu.werein.members.person.Language;
import eu.werein.members.person.MemberId;
import eu.werein.platform.messaging.Event;
import eu.werein.platform.messaging.EventHandler;
import eu.werein.platform.messaging.EventJson;
import eu.werein.platform.tenant.PartnerId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads the producer's own examples. */
class FollowAnswersTests {

    private static final PartnerId HOST = new PartnerId("es-uvigo");
    private static final String GATHERING = "019ab1c2-7f00-7a3b-8c4d-5e6f708192a3";
    private static final String MEMBER = "019ab1c3-1000-7d2e-9f3a-4b5c6d7e8f90";
    private static final Notice.Id ID =
            new Notice.Id(
                    Hosted.gathering(HOST, GATHERING),
                    LocalDate.parse("2027-03-04"),
                    new MemberId(MEMBER));
    private static final ZonedDateTime AT_SIX =
            ZonedDateTime.parse("2027-03-04T18:00:00+01:00[Europe/Brussels]");

    private static Event example(String type) {
        Path file = Path.of("../events-service/contracts", type + ".json");
        try {
            return new Event(HOST, GATHERING, 7, type, Instant.EPOCH, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AnswerData standing(String cause, @Nullable StandingData standing) {
        return new AnswerData(
                GATHERING,
                ID.date(),
                AT_SIX.toInstant(),
                ZoneId.of("Europe/Brussels"),
                cause,
                HOST,
                MEMBER,
                standing);
    }

    @Test
    void anAnswerSaysWhoStandsWhereOnWhichDateAndWhenThatIs() {
        AnswerData told = EventJson.read(example("events.answered.v1"), AnswerData.class);
        assertThat(told.home()).isEqualTo(new PartnerId("be-mompreneurs"));
        assertThat(told.id(HOST)).isEqualTo(ID);
        assertThat(told.starts()).isEqualTo(AT_SIX);
        assertThat(told.news()).isEqualTo(new News.Stands(new Standing.Waiting(), 4));
    }

    @Test
    void anOfferSaysUntilWhen() {
        AnswerData told =
                EventJson.read(example("events.answer-standing-changed.v1"), AnswerData.class);
        assertThat(told.news())
                .isEqualTo(
                        new News.Stands(
                                new Standing.Offered(Instant.parse("2027-02-07T18:40:00Z")), null));
    }

    @Test
    void whoDoesNotSayYesIsNotInIt() {
        assertThat(standing("answered", null).news())
                .isEqualTo(new News.Stands(new Standing.Gone(Standing.Reason.LEFT), null));
    }

    @Test
    void whoDidNotGetInBeforeTheEndHasNotLetASeatGo() {
        StandingData expired = new StandingData("gone", "expired", null, null);
        assertThat(standing("ran-out", expired).news())
                .isEqualTo(new News.Stands(new Standing.Gone(Standing.Reason.EXPIRED), null));
        assertThat(standing("closed", expired).news())
                .isEqualTo(new News.Stands(new Standing.Gone(Standing.Reason.ENDED), null));
    }

    @Test
    void aDateThatIsChangedSaysItToEachAtHerHomeAndWhy() {
        DateData told = EventJson.read(example("events.answered-date-changed.v1"), DateData.class);
        assertThat(told.people())
                .containsExactly(
                        new EventsMessages.PersonData(new PartnerId("be-mompreneurs"), MEMBER),
                        new EventsMessages.PersonData(new PartnerId("es-uvigo"), MEMBER));
        assertThat(told.id(HOST, told.people().getFirst())).isEqualTo(ID);
        assertThat(told.starts()).isEqualTo(AT_SIX);
        assertThat(told.news()).isEqualTo(new News.Moved("Le chauffage est en panne."));
    }

    @Test
    void whatIsNoChangeIsNotGuessed() {
        assertThat(date("cancelled").news()).isEqualTo(new News.Cancelled(null));
        DateData unknown = date("forgotten");
        assertThatIllegalArgumentException().isThrownBy(unknown::news);
    }

    private static DateData date(String change) {
        return new DateData(
                GATHERING,
                ID.date(),
                AT_SIX.toInstant(),
                ZoneId.of("Europe/Brussels"),
                change,
                null,
                List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "events.gathering-planned.v1",
                "events.gathering-changed.v1",
                "events.gathering-cancelled.v1"
            })
    void whateverIsToldOfAGatheringTellsItsTitle(String type) {
        Titles titles = new InMemoryTitles();
        EventHandler keep = AnswerSubscriptions.keep(titles);
        Event told = example(type);
        assertThat(keep.concerns(told)).isTrue();
        keep.on(told);
        assertThat(titles.find(Hosted.gathering(HOST, GATHERING)).orElseThrow().in())
                .containsKey(Language.FR);
    }
}
