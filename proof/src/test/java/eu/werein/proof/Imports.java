package eu.werein.proof;

import static org.awaitility.Awaitility.await;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/** Imports of one partner, as her coordinator has them done. */
public final class Imports {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Api coordinator;
    private final String path;

    public Imports(Api coordinator, String partner) {
        this.coordinator = coordinator;
        this.path = "/api/partners/" + partner + "/imports";
    }

    /** Uploads, waits for the plan and returns the import's id. */
    public String planned(String fileName, Spreadsheet sheet) {
        Answer answer = coordinator.upload(path, fileName, sheet.bytes());
        if (answer.status() != 202) {
            throw new IllegalStateException("not taken: " + answer.status() + answer.body());
        }
        String id = answer.text("id");
        awaitState(id, "planned");
        return id;
    }

    Answer commit(String id) {
        String hash = get(id).at("/plan/hash").asString();
        return coordinator.post(
                path + "/" + id + "/commit",
                Map.of("planHash", hash),
                Map.of("Idempotency-Key", "commit-" + id));
    }

    Answer undo(String id) {
        return coordinator.post(
                path + "/" + id + "/undo", Map.of(), Map.of("Idempotency-Key", "undo-" + id));
    }

    JsonNode get(String id) {
        return coordinator.get(path + "/" + id).json();
    }

    /** Waits for it; a service that is away meanwhile is one that comes back. */
    JsonNode awaitState(String id, String state) {
        AtomicReference<JsonNode> seen = new AtomicReference<>(new JsonMapper().nullNode());
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .ignoreExceptionsInstanceOf(java.io.UncheckedIOException.class)
                .until(
                        () -> {
                            seen.set(get(id));
                            return Set.of(state, "failed")
                                    .contains(seen.get().path("state").asString(""));
                        });
        if (!seen.get().path("state").asString("").equals(state)) {
            throw new IllegalStateException("not " + state + ": " + seen.get());
        }
        return seen.get();
    }

    /** How many rows are done. */
    long done(String id) {
        return get(id).at("/progress/done").asLong(0);
    }
}
