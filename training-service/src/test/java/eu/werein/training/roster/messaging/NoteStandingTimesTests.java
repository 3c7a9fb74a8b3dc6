package eu.werein.training.roster.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.platform.messaging.Event;
import eu.werein.platform.seats.EnrolmentId;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.tenant.TenantContext;
import eu.werein.platform.testing.Bound;
import eu.werein.platform.testing.Contracts;
import eu.werein.training.cycles.CycleId;
import eu.werein.training.roster.InMemoryStandingTimes;
import eu.werein.training.roster.StandingTimes.Since;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class NoteStandingTimesTests {

    private static final PartnerId HOST = new PartnerId("es-uvigo");
    private static final String CHANGED = "training.standing-changed.v1";

    private final InMemoryStandingTimes times = new InMemoryStandingTimes();
    private final NoteStandingTimes note = new NoteStandingTimes(times);

    private static Event event(String type, String data) {
        return new Event(
                HOST,
                "019ab1c2-7f00-7a3b-8c4d-5e6f708192a3",
                3,
                type,
                Instant.EPOCH,
                data.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whereAPartyStandsIsNotedWithItsMoment() {
        String example = Contracts.example(CHANGED);
        JsonNode data = new JsonMapper().readTree(example);

        TenantContext.run(HOST, () -> note.on(event(CHANGED, example)));

        Map<EnrolmentId, Since> noted =
                Bound.to(HOST, () -> times.of(new CycleId(data.path("cycleId").asString())));
        assertThat(noted.values())
                .containsExactly(
                        new Since(
                                data.path("standing").asString(),
                                Instant.parse(data.path("at").asString())));
    }

    @Test
    void whatIsAboutAllSeatsConcernsNoParty() {
        assertThat(note.concerns(event("training.seats-changed.v1", "{}"))).isFalse();
        assertThat(note.concerns(event("training.enrolled.v1", "{}"))).isTrue();
    }
}
