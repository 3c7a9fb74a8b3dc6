package eu.werein.launcher;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Brings a file's members in as a coordinator would: uploads it, reads the plan, lets it happen and
 * waits for the last row. Doing it again does nothing.
 */
final class LoadImport {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Patience PATIENCE = new Patience(Duration.ofMinutes(4));
    private static final Set<String> READ = Set.of("planned", "committed", "undone", "failed");
    private static final Set<String> ENDED = Set.of("committed", "undone", "failed");

    private final DemoImport file;
    private final PlatformApi coordinator;
    private final DemoProgress progress;
    private int counted;

    LoadImport(DemoImport file, PlatformApi coordinator, DemoProgress progress) {
        this.file = file;
        this.coordinator = coordinator;
        this.progress = progress;
    }

    /**
     * Loads what has not been loaded.
     *
     * @param strictly whether the plan must be the expected one: the register holds nobody whom an
     *     earlier version of the demo brought in
     */
    void load(String key, boolean strictly) {
        String imports = "/api/partners/%s/imports".formatted(file.partner());
        JsonNode accepted = coordinator.upload(imports, file.file(), file.mediaType(), key);
        String path = imports + "/" + accepted.path("id").stringValue();
        JsonNode read = await(path, READ);
        if (is(read, "planned")) {
            if (strictly) {
                compare(read.path("plan"));
            }
            carryOut(path, read.path("plan"), key);
        } else if (!is(read, "committed")) {
            throw unsuccessful(read);
        }
        count(file.rows());
    }

    private void compare(JsonNode plan) {
        Map<String, Integer> expected =
                Map.of(
                        "create", file.create(),
                        "update", 0,
                        "skip", file.skip(),
                        "reject", file.reject(),
                        "bulkMailRefusals", file.bulkMailRefusals());
        expected.forEach(
                (count, wanted) -> {
                    int planned = plan.path(count).intValue(-1);
                    if (planned != wanted) {
                        throw new Refusal(
                                "The plan of %s should count %d (%s) and counts %d."
                                        .formatted(file.fileName(), wanted, count, planned));
                    }
                });
    }

    /** Who is here already is not brought in again, and an import of nobody is not kept. */
    private void carryOut(String path, JsonNode plan, String key) {
        if (plan.path("create").intValue(0) + plan.path("update").intValue(0) == 0) {
            coordinator.delete(path);
            return;
        }
        coordinator.post(
                path + "/commit",
                JSON.valueToTree(Map.of("planHash", plan.path("hash").stringValue())),
                key + "-commit");
        JsonNode ended = await(path, ENDED);
        if (!is(ended, "committed")) {
            throw unsuccessful(ended);
        }
    }

    private JsonNode await(String path, Set<String> states) {
        return PATIENCE.await(
                "the import of " + file.fileName(),
                () -> {
                    JsonNode now = coordinator.get(path);
                    if (is(now, "committing")) {
                        follow(now.path("progress"));
                    }
                    return Optional.of(now)
                            .filter(one -> states.contains(one.path("state").asString("")));
                });
    }

    private void follow(JsonNode reached) {
        long total = Math.max(1, reached.path("total").longValue(1));
        count((int) (file.rows() * reached.path("done").longValue(0) / total));
    }

    private void count(int rows) {
        progress.add(Math.max(0, rows - counted));
        counted = Math.max(counted, rows);
    }

    private Refusal unsuccessful(JsonNode ended) {
        return new Refusal(
                "The import of %s ended as %s (%s)."
                        .formatted(
                                file.fileName(),
                                ended.path("state").asString(""),
                                ended.path("failure").path("code").asString("no reason")));
    }

    private static boolean is(JsonNode found, String state) {
        return found.path("state").asString("").equals(state);
    }
}
