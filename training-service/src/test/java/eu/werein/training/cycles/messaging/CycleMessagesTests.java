package eu.werein.training.cycles.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.platform.meetings.FamilyFact;
import eu.werein.platform.meetings.Mode;
import eu.werein.platform.meetings.Venue;
import eu.werein.platform.messaging.EventJson;
import eu.werein.platform.outbox.DomainEvent;
import eu.werein.platform.seats.Floors;
import eu.werein.platform.seats.Order;
import eu.werein.platform.seats.SeatRules;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.Contracts;
import eu.werein.training.cycles.Cycle;
import eu.werein.training.cycles.CycleEvent;
import eu.werein.training.cycles.CycleFixture;
import eu.werein.training.cycles.CycleId;
import eu.werein.training.cycles.CycleState;
import eu.werein.training.cycles.HomePolicy;
import eu.werein.training.cycles.Particulars;
import eu.werein.training.cycles.Session;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class CycleMessagesTests {

    private static final JsonMapper JSON = new JsonMapper();
    private static final SeatRules RULES =
            new SeatRules(
                    12,
                    new Floors(Floors.Quota.PARTNER, Map.of("es-uvigo", 3)),
                    Instant.parse("2027-02-25T11:00:00Z"),
                    CycleFixture.CLOSES,
                    48,
                    new Order.Draw(CycleFixture.DECIDES, "5f".repeat(32)));

    /** The cycle of the contracts' examples; its trainer and its link are in none of them. */
    private static Cycle cycle(CycleState state) {
        Session session =
                new Session(
                        "one",
                        CycleFixture.meeting("2027-03-04", "18:00", "20:30"),
                        Mode.ON_SITE,
                        new Venue("La Maison", "Rue Haute 1", "1000", "Bruxelles", "BE"),
                        URI.create("https://meet.example.org/secret-room"),
                        "secret-trainer");
        Particulars told =
                new Particulars(
                        CycleFixture.texts(),
                        List.of(session),
                        Set.of(FamilyFact.CHILDCARE, FamilyFact.STEP_FREE),
                        Set.of(new PartnerId("be-mompreneurs"), new PartnerId("es-uvigo")),
                        HomePolicy.AUTOMATIC,
                        80);
        return new Cycle(new CycleId("019ab1c3-2000-7d2e-9f3a-4b5c6d7e8f90"), 2, state, told, null);
    }

    static Stream<CycleEvent> events() {
        Cycle enrolling = cycle(new CycleState.Enrolling(RULES));
        return Stream.of(
                new CycleEvent.Published(cycle(new CycleState.Published(RULES))),
                new CycleEvent.Changed(enrolling),
                new CycleEvent.EnrolmentOpened(enrolling),
                new CycleEvent.Announced(enrolling),
                new CycleEvent.Begun(cycle(new CycleState.Running(RULES))),
                new CycleEvent.Completed(cycle(new CycleState.Completed(RULES))),
                new CycleEvent.Cancelled(cycle(new CycleState.Cancelled(RULES))));
    }

    @ParameterizedTest
    @MethodSource("events")
    void anEventIsToldAsItsContractShows(CycleEvent event) {
        DomainEvent told = CycleMessages.of(event);

        String data = EventJson.write(Objects.requireNonNull(told.data()));

        assertThat(Contracts.violations(told.type(), data)).isEmpty();
        assertThat(JSON.readTree(data)).isEqualTo(JSON.readTree(Contracts.example(told.type())));
    }

    @Test
    void eachEventHasATypeOfItsOwn() {
        assertThat(events().map(event -> CycleMessages.of(event).type()))
                .containsExactlyElementsOf(CycleMessages.TYPES);
    }

    @Test
    void neitherTheTrainerNorTheRoomIsTold() {
        String data =
                EventJson.write(
                        Objects.requireNonNull(
                                CycleMessages.of(events().findFirst().orElseThrow()).data()));

        assertThat(data).doesNotContain("secret");
    }
}
