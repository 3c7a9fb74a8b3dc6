package eu.werein.training.enrolment.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.platform.messaging.EventJson;
import eu.werein.platform.outbox.DomainEvent;
import eu.werein.platform.seats.Allocator;
import eu.werein.platform.seats.EnrolmentId;
import eu.werein.platform.seats.Floors;
import eu.werein.platform.seats.Order;
import eu.werein.platform.seats.Party;
import eu.werein.platform.seats.Pseudonym;
import eu.werein.platform.seats.Publication;
import eu.werein.platform.seats.SeatRules;
import eu.werein.platform.seats.Seed;
import eu.werein.platform.seats.Standing;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.Contracts;
import eu.werein.training.cycles.CycleId;
import eu.werein.training.enrolment.Enrolment;
import eu.werein.training.enrolment.News;
import eu.werein.training.enrolment.Participant;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SeatPlanMessagesTests {

    private static final Instant START = Instant.parse("2027-02-01T10:00:00Z");
    private static final CycleId CYCLE = new CycleId("cycle");
    private static final Publication.Done PUBLISHED =
            (Publication.Done)
                    Allocator.publish(
                            new SeatRules(
                                    9,
                                    new Floors(Floors.Quota.COUNTRY, Map.of("be", 3)),
                                    START.plus(Duration.ofDays(7)),
                                    START.plus(Duration.ofDays(28)),
                                    48,
                                    new Order.Draw(
                                            START.plus(Duration.ofDays(3)),
                                            new Seed("5e".repeat(32)).hash())),
                            START);

    private static Enrolment enrolment(Standing standing, @Nullable String... cardPolicies) {
        List<Participant> people =
                IntStream.range(0, cardPolicies.length)
                        .mapToObj(i -> new Participant("m" + i, cardPolicies[i]))
                        .toList();
        List<Pseudonym> named =
                IntStream.range(0, cardPolicies.length)
                        .mapToObj(i -> new Pseudonym(new UUID(1, i)))
                        .toList();
        return new Enrolment(
                new EnrolmentId(new UUID(0, 1)),
                new PartnerId("be-mompreneurs"),
                new Party(named, 0),
                true,
                standing,
                people);
    }

    private static DomainEvent message(News news) {
        return SeatPlanMessages.of(CYCLE, PUBLISHED.plan(), List.of(news)).getFirst();
    }

    private static String json(DomainEvent message) {
        return EventJson.write(Objects.requireNonNull(message.data()));
    }

    private static JsonNode enrolled(@Nullable String... cardPolicies) {
        Enrolment enrolment = enrolment(new Standing.Confirmed(), cardPolicies);
        return JsonMapper.shared()
                .readTree(json(message(new News.OfParty(START, News.Cause.ENROLLED, enrolment))));
    }

    private static void requireAsPromised(DomainEvent message) {
        assertThat(Contracts.violations(message.type(), json(message))).isEmpty();
    }

    @Test
    void theBeginningIsAsItsSchemaSays() {
        requireAsPromised(SeatPlanMessages.published(CYCLE, PUBLISHED.plan(), PUBLISHED.event()));
    }

    @ParameterizedTest
    @EnumSource
    void whatMovesAPartyIsAsItsSchemaSays(News.Cause cause) {
        requireAsPromised(
                message(
                        new News.OfParty(
                                START,
                                cause,
                                enrolment(new Standing.Offered(START), "2027-01", null))));
    }

    @ParameterizedTest
    @EnumSource
    void whyAPartyIsGoneIsAsItsSchemaSays(Standing.Reason reason) {
        requireAsPromised(
                message(
                        new News.OfParty(
                                START,
                                News.Cause.LEFT,
                                enrolment(new Standing.Gone(reason), "2027-01"))));
    }

    @ParameterizedTest
    @EnumSource
    void whatChangesForAllIsAsItsSchemaSays(News.Change change) {
        requireAsPromised(message(new News.OfSeats(START, change)));
    }

    @Test
    void theSeedIsNotToldBeforeTheDraw() {
        assertThat(json(message(new News.OfSeats(START, News.Change.DECIDED))))
                .contains("\"seed\":null");
    }

    @Test
    void whatEverybodyConsentsToIsToldOfAll() {
        assertThat(enrolled("2027-01", "2027-01").path("consents").toString())
                .isEqualTo("[\"card\"]");
    }

    @Test
    void aConsentIsHersAloneWhenACompanionGivesNone() {
        JsonNode data = enrolled("2027-01", null);
        assertThat(data.path("consents").toString()).isEqualTo("[]");
        assertThat(data.path("policyVersion").isNull()).isTrue();
        assertThat(data.path("cardConsents").toString())
                .isEqualTo("[{\"memberId\":\"m0\",\"policyVersion\":\"2027-01\"}]");
    }

    @Test
    void consentsToTwoPoliciesAreNotOne() {
        assertThat(enrolled("2027-01", "2027-02").path("consents").toString()).isEqualTo("[]");
    }
}
