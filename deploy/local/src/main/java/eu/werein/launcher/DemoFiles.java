package eu.werein.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The demo federation as files: six partners, people nobody knows because they do not exist, and
 * the cycles and gatherings that they meet in.
 */
record DemoFiles(
        JsonNode partners,
        JsonNode people,
        List<DemoImport> imports,
        JsonNode cycles,
        JsonNode gatherings,
        String hash) {

    private static final JsonMapper JSON = new JsonMapper();

    /**
     * What the API takes of a partner; the files also hold what later parts of the platform need.
     */
    private static final List<String> PARTNER =
            List.of(
                    "id",
                    "name",
                    "country",
                    "kind",
                    "city",
                    "latitude",
                    "longitude",
                    "languages",
                    "timeZone");

    static DemoFiles read(Path folder) {
        JsonNode partners = json(folder.resolve("partners.json"));
        JsonNode people = json(folder.resolve("people.json"));
        List<DemoImport> imports =
                json(folder.resolve("imports.json"))
                        .valueStream()
                        .map(entry -> demoImport(entry, folder.resolve("imports")))
                        .toList();
        Stream<Path> described =
                Stream.of(
                                "partners.json",
                                "people.json",
                                "imports.json",
                                "cycles.json",
                                "gatherings.json")
                        .map(folder::resolve);
        return new DemoFiles(
                partners,
                people,
                imports,
                json(folder.resolve("cycles.json")),
                json(folder.resolve("gatherings.json")),
                hash(Stream.concat(described, imports.stream().map(DemoImport::file))));
    }

    private static JsonNode json(Path file) {
        return JSON.readTree(file.toFile());
    }

    private static DemoImport demoImport(JsonNode entry, Path folder) {
        return new DemoImport(
                entry.path("partner").stringValue(),
                folder.resolve(entry.path("file").stringValue()),
                entry.path("rows").intValue(),
                entry.path("create").intValue(),
                entry.path("skip").intValue(),
                entry.path("reject").intValue(),
                entry.path("bulkMailRefusals").intValue());
    }

    private static String hash(Stream<Path> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : files.toList()) {
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Each partner as it is proposed to the federation. */
    List<ObjectNode> proposals() {
        return partners.valueStream()
                .map(partner -> partner.asObject().deepCopy().retain(PARTNER))
                .toList();
    }

    JsonNode peopleOf(String partner) {
        return people.path(partner);
    }

    List<DemoImport> importsOf(String partner) {
        return imports.stream().filter(one -> one.partner().equals(partner)).toList();
    }

    /** Who enrols or answers as a member of the partner, by e-mail address. */
    List<String> activeOf(String partner) {
        return Stream.concat(
                        cycles.valueStream()
                                .flatMap(cycle -> cycle.path("enrolments").valueStream()),
                        gatherings
                                .valueStream()
                                .flatMap(gathering -> gathering.path("answers").valueStream()))
                .filter(one -> one.path("as").stringValue().equals(partner))
                .map(one -> one.path("who").stringValue())
                .distinct()
                .toList();
    }

    /** How many steps loading all of it takes: people, rows of files, seats and answers. */
    int steps() {
        int partnersAndCoordinators = 2 * people.size();
        int applications =
                people.valueStream().mapToInt(one -> one.path("applications").size()).sum();
        int rows = imports.stream().mapToInt(DemoImport::rows).sum();
        int seats = cycles.valueStream().mapToInt(LoadCycle::steps).sum();
        int answers = gatherings.valueStream().mapToInt(LoadGathering::steps).sum();
        return partnersAndCoordinators + applications + rows + seats + answers;
    }
}
