package eu.werein.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The demo federation as files: six partners, and people nobody knows because they do not exist.
 */
record DemoFiles(JsonNode partners, JsonNode people, String hash) {

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
        try {
            byte[] partners = Files.readAllBytes(folder.resolve("partners.json"));
            byte[] people = Files.readAllBytes(folder.resolve("people.json"));
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(partners);
            return new DemoFiles(
                    JSON.readTree(partners),
                    JSON.readTree(people),
                    HexFormat.of().formatHex(digest.digest(people), 0, 8));
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

    /** How many steps loading all of it takes. */
    int steps() {
        return people.valueStream()
                .mapToInt(
                        partner ->
                                2
                                        + partner.path("members").size()
                                        + partner.path("applications").size())
                .sum();
    }
}
