package eu.werein.proof.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import eu.werein.proof.Api;
import eu.werein.proof.CycleSteps;
import eu.werein.proof.RunningFederation;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** A cycle of a partner, open to her own members only, in which people may enrol. */
final class HostedCycle {

    /** Of every such cycle the first session, which lets people in while the matrix is walked. */
    static final String SESSION = "first-session";

    private static final Duration SOON = Duration.ofSeconds(60);

    private final RunningFederation federation;

    HostedCycle(RunningFederation federation) {
        this.federation = federation;
    }

    /** Its id, once all is there that comes by itself: the plan of its seats and the host's key. */
    String of(String partner, String mark) {
        Api her = federation.as(federation.coordinator(partner));
        String id = CycleSteps.open(partner, her, request(partner, mark));
        try (MongoClient store = MongoClients.create(federation.mongodbUri())) {
            var plans = store.getDatabase("training_" + partner).getCollection("seat-plans");
            await().atMost(SOON).until(() -> plans.countDocuments(Filters.eq("_id", id)) == 1);
            // It is near, and a round would tell so at some moment of the walk.
            var cycles = store.getDatabase("training_" + partner).getCollection("cycles");
            Object begins = cycles.find(Filters.eq("_id", id)).first().get("begins");
            cycles.updateOne(Filters.eq("_id", id), Updates.set("announced", begins));
        }
        // The first code that a host shows makes her key: later, reading writes nothing.
        assertThat(
                        her.get(
                                        "/api/partners/%s/cycles/%s/sessions/%s/code"
                                                .formatted(partner, id, SESSION))
                                .status())
                .isEqualTo(200);
        return id;
    }

    private static Map<String, Object> request(String partner, String mark) {
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MINUTES);
        // Doors open an hour before, and nothing changes by itself until the session begins.
        OffsetDateTime starts = now.plusMinutes(50);
        LocalTime ends = LocalTime.of(23, 59);
        boolean tooLate = !starts.toLocalTime().isBefore(ends);
        return Map.of(
                "texts",
                Map.of("en", Map.of("title", mark, "summary", "Short", "description", "Long")),
                "sessions",
                List.of(
                        session(SESSION, tooLate ? starts.plusMinutes(1) : starts, ends),
                        session("last-session", starts.plusDays(40), ends)),
                "openTo",
                List.of(partner),
                "seats",
                Map.of(
                        "capacity",
                        20,
                        "enrolmentClosesAt",
                        now.plusDays(30).toInstant().toString()));
    }

    private static Map<String, Object> session(String id, OffsetDateTime starts, LocalTime ends) {
        return Map.of(
                "id",
                id,
                "date",
                starts.toLocalDate().toString(),
                "startsAt",
                starts.toLocalTime().toString(),
                "endsAt",
                ends.toString(),
                "zone",
                "Atlantic/Reykjavik",
                "mode",
                "online");
    }
}
