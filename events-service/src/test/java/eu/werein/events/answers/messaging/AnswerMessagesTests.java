package eu.werein.events.answers.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.events.answers.Answer;
import eu.werein.events.answers.Answers;
import eu.werein.events.answers.News;
import eu.werein.events.answers.OccurrenceId;
import eu.werein.events.answers.Setting;
import eu.werein.events.answers.Who;
import eu.werein.events.answers.Word;
import eu.werein.events.gatherings.GatheringId;
import eu.werein.events.gatherings.Reason;
import eu.werein.platform.outbox.DomainEvent;
import eu.werein.platform.seats.EnrolmentId;
import eu.werein.platform.seats.Floors;
import eu.werein.platform.seats.Order;
import eu.werein.platform.seats.Party;
import eu.werein.platform.seats.Pseudonym;
import eu.werein.platform.seats.SeatEvent;
import eu.werein.platform.seats.SeatPlan;
import eu.werein.platform.seats.SeatRules;
import eu.werein.platform.seats.Standing;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.Contracts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What is told is as the contracts' examples say, word for word. */
class AnswerMessagesTests {

    private static final JsonMapper JSON = new JsonMapper();
    private static final OccurrenceId ID =
            new OccurrenceId(
                    new GatheringId("019ab1c2-7f00-7a3b-8c4d-5e6f708192a3"),
                    LocalDate.parse("2027-03-04"));
    private static final Setting SETTING =
            new Setting(
                    3,
                    20,
                    Instant.parse("2027-03-04T17:00:00Z"),
                    ZoneId.of("Europe/Brussels"),
                    null);

    private static Answer answer(String home, Word word) {
        return answer(new UUID(1, 2), Who.MEMBER, home, word);
    }

    private static Answer answer(UUID person, Who who, String home, Word word) {
        return new Answer(
                new Pseudonym(person),
                who,
                new PartnerId(home),
                "019ab1c3-1000-7d2e-9f3a-4b5c6d7e8f90",
                word,
                List.of());
    }

    private static List<DomainEvent> told(News news) {
        return told(SETTING, news);
    }

    private static List<DomainEvent> told(Setting setting, News news) {
        SeatPlan seats = seats();
        return AnswerMessages.of(ID, setting, seats, answers(seats), List.of(news));
    }

    private static DomainEvent told(
            String at, News.Cause cause, Word word, int people, @Nullable Standing standing) {
        return told(new News.OfAnswer(
                        Instant.parse(at),
                        cause,
                        answer("be-mompreneurs", word),
                        people,
                        standing,
                        standing instanceof Standing.Waiting ? 4 : null))
                .getFirst();
    }

    private static Answers answers(SeatPlan seats) {
        return new Answers(
                List.of(
                        answer(new UUID(8, 1), Who.MEMBER, "es-uvigo", Word.YES),
                        answer(new UUID(8, 2), Who.MEMBER, "be-mompreneurs", Word.YES),
                        answer(new UUID(8, 3), Who.GUEST, "es-uvigo", Word.YES),
                        answer(new UUID(8, 4), Who.GUEST, "es-uvigo", Word.YES)),
                seats);
    }

    /** Three from Vigo come and two from Belgium wait; so does a guest each, whom nobody counts. */
    private static SeatPlan seats() {
        Instant at = Instant.parse("2027-02-01T08:00:00Z");
        return SeatPlan.replay(
                List.of(
                        new SeatEvent.Published(
                                at,
                                new SeatRules(
                                        4,
                                        Floors.NONE,
                                        SETTING.start(),
                                        SETTING.start(),
                                        48,
                                        new Order.Arrival())),
                        came(at, 1, "es-uvigo", 3, new Standing.Confirmed()),
                        came(at, 2, "be-mompreneurs", 2, new Standing.Waiting()),
                        came(at, 3, "es-uvigo", 1, new Standing.Confirmed()),
                        came(at, 4, "es-uvigo", 1, new Standing.Waiting())));
    }

    private static SeatEvent came(
            Instant at, long number, String home, int people, Standing standing) {
        return new SeatEvent.Enrolled(
                at,
                new EnrolmentId(new UUID(9, number)),
                0,
                new PartnerId(home),
                new Party(List.of(new Pseudonym(new UUID(8, number))), people - 1),
                0,
                true,
                standing);
    }

    private static void isAsTheExample(DomainEvent event) {
        assertThat(JSON.readTree(JSON.writeValueAsString(event.data())))
                .isEqualTo(JSON.readTree(Contracts.example(event.type())));
    }

    @Test
    void anAnswerIsToldByIdsOnly() {
        DomainEvent event =
                told(
                        "2027-02-03T07:15:00Z",
                        News.Cause.ANSWERED,
                        Word.YES,
                        2,
                        new Standing.Waiting());
        assertThat(event.type()).isEqualTo(AnswerMessages.ANSWERED);
        isAsTheExample(event);
    }

    @Test
    void seatsThatCameFreeAreTold() {
        DomainEvent event =
                told(
                        "2027-02-05T18:40:00Z",
                        News.Cause.SEATED,
                        Word.YES,
                        2,
                        new Standing.Offered(Instant.parse("2027-02-07T18:40:00Z")));
        assertThat(event.type()).isEqualTo(AnswerMessages.STANDING_CHANGED);
        isAsTheExample(event);
    }

    private static News.OfAnswer ofGuest(Word word, @Nullable Standing standing) {
        return new News.OfAnswer(
                Instant.parse("2027-02-05T18:40:00Z"),
                News.Cause.SEATED,
                new Answer(
                        new Pseudonym(new UUID(1, 2)),
                        Who.GUEST,
                        new PartnerId("be-mompreneurs"),
                        "019ab1c4-2000-7e1f-8a2b-3c4d5e6f7081",
                        word,
                        List.of()),
                word == Word.YES ? 2 : 0,
                standing,
                null);
    }

    @Test
    void whereAGuestStandsIsToldByHerIdAtTheHost() {
        DomainEvent event =
                told(ofGuest(Word.YES, new Standing.Offered(Instant.parse("2027-02-07T18:40:00Z"))))
                        .getFirst();
        assertThat(event.type()).isEqualTo(AnswerMessages.GUEST_STANDING_CHANGED);
        isAsTheExample(event);
    }

    @Test
    void thatItEndedIsNotToldAGuestAsIfSheHadLetItExpire() {
        DomainEvent event =
                told(ofGuest(Word.YES, new Standing.Gone(Standing.Reason.ENDED))).getFirst();
        String json = JSON.writeValueAsString(event.data());
        assertThat(JSON.readTree(json).path("reason").asString()).isEqualTo("ended");
        assertThat(Contracts.violations(event.type(), json)).isEmpty();
    }

    @Test
    void thatAGuestWithdrewIsNotToldBack() {
        assertThat(told(ofGuest(Word.NO, null))).isEmpty();
    }

    @Test
    void anotherWordThanYesStandsNowhere() {
        DomainEvent event = told("2027-02-03T07:15:00Z", News.Cause.ANSWERED, Word.MAYBE, 0, null);
        String json = JSON.writeValueAsString(event.data());
        assertThat(Contracts.violations(event.type(), json)).isEmpty();
        assertThat(JSON.readTree(json).path("standing").isNull()).isTrue();
    }

    @Test
    void aDateThatIsMovedIsToldToAllWhoMeantToCome() {
        List<DomainEvent> events =
                told(
                        new News.OfDate(
                                Instant.parse("2027-02-10T09:00:00Z"),
                                News.Change.MOVED,
                                new Reason("Le chauffage est en panne."),
                                List.of(
                                        answer("be-mompreneurs", Word.YES),
                                        answer("es-uvigo", Word.MAYBE))));
        assertThat(events).hasSize(1);
        isAsTheExample(events.getFirst());
    }

    @Test
    void nobodyComesToADateThatIsTakenBack() {
        Instant at = Instant.parse("2027-02-10T09:00:00Z");
        Setting takenBack = new Setting(4, 20, SETTING.start(), SETTING.zone(), at);

        DomainEvent event =
                told(
                                takenBack,
                                new News.OfDate(
                                        at,
                                        News.Change.CANCELLED,
                                        null,
                                        List.of(answer("es-uvigo", Word.YES))))
                        .getFirst();

        assertThat(JSON.readTree(JSON.writeValueAsString(event.data())).path("counts"))
                .isEqualTo(JSON.readTree("{\"coming\":{},\"waiting\":0}"));
    }

    @Test
    void noMessageNamesMoreThanFiveHundred() {
        List<Answer> many =
                IntStream.range(0, 1_001)
                        .mapToObj(_ -> answer("be-mompreneurs", Word.YES))
                        .toList();
        List<DomainEvent> events =
                told(
                        new News.OfDate(
                                Instant.parse("2027-02-10T09:00:00Z"),
                                News.Change.CANCELLED,
                                null,
                                many));
        assertThat(events).hasSize(3);
        assertThat(events)
                .allSatisfy(
                        event ->
                                assertThat(
                                                Contracts.violations(
                                                        event.type(),
                                                        JSON.writeValueAsString(event.data())))
                                        .isEmpty());
    }
}
