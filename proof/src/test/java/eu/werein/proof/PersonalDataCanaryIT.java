package eu.werein.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * Twenty marked women go through every flow and every error; then everything outside the one home
 * of personal data is searched for their marks, as raw bytes.
 */
@Order(50)
final class PersonalDataCanaryIT {

    private static final String PARTNER = "be-mompreneurs";
    private static final String MARK = "Kanariezzq";
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final List<String> PROCESSES =
            List.of(
                    "gateway",
                    "federation-service",
                    "members-service",
                    "training-service",
                    "events-service");

    private final RunningFederation federation = RunningFederation.running();
    private final Api coordinator = federation.as(federation.coordinator(PARTNER));

    @Test
    void nothingOfThemIsFoundOutsideTheirHome() throws Exception {
        IntStream.range(0, 20).forEach(this::goThroughEverything);
        new MarkedImports(federation, PARTNER, MARK).goThroughEverything();
        long before = federation.traces().bytes();
        await().atMost(SOON).until(() -> federation.traces().bytes() > before);

        List<String> found = new ArrayList<>();
        if (contains(federation.traces().file())) {
            found.add("traces");
        }
        for (String process : PROCESSES) {
            searchMetrics(process, found);
        }
        searchFiles(found);
        searchForeignDatabases(found);
        assertThat(found).isEmpty();
    }

    /** A few come through the gateway, whose limits nobody passes; all others reach the service. */
    private void goThroughEverything(int number) {
        String name = MARK + number;
        String door = number % 5 == 0 ? federation.gateway() : federation.origin("members-service");
        Api nobody = federation.asNobody().at(door);
        Api coordinator = this.coordinator.at(door);
        Applicants applicants = new Applicants(nobody, coordinator, PARTNER);
        Map<String, Object> form =
                Applicants.form(
                        name, name.toLowerCase(java.util.Locale.ROOT) + "@mail.example", "nl");
        form.put("familyName", MARK + "van");
        form.put("motivation", "Ik ben " + name);
        form.put("city", MARK);
        form.put("business", Map.of("name", MARK + " BV", "trade", MARK + "trade"));
        String applications = "/api/public/partners/" + PARTNER + "/applications";

        Answer accepted = nobody.post(applications, form);
        String id = accepted.text("id");
        nobody.post(applications, Map.of("givenName", name, MARK, MARK));
        nobody.post(applications, Applicants.form(name, name + " at nowhere", "nl"));
        nobody.post(applications, "{\"givenName\": \"" + name + "\", \"givenName\": ");
        nobody.post(applications, Map.of("givenName", Map.of(MARK, name)));
        nobody.get(applications + "/" + name);
        nobody.post("/api/public/confirmations", Map.of("token", name));
        nobody.post("/api/public/partners/" + PARTNER + "/guests", guest(name));
        nobody.post("/api/public/guest-confirmations", Map.of("token", name));
        coordinator.get("/api/partners/" + PARTNER + "/members?q=" + name);
        coordinator.get("/api/partners/" + PARTNER + "/members?cursor=" + name);
        coordinator.get("/api/partners/" + PARTNER + "/applications?state=" + name);
        coordinator.get("/api/partners/" + PARTNER + "/applications/" + name);
        coordinator.post(
                "/api/partners/" + PARTNER + "/applications/" + id + "/decision",
                Map.of("decision", name));
        coordinator.post(
                "/api/partners/" + PARTNER + "/members",
                Map.of("givenName", name, "familyName", MARK, "email", "x", "language", name));
        assertThat(accepted.status()).isEqualTo(202);
        assertThat(applicants.decide(id, number % 3 == 0 ? "decline" : "approve").status())
                .isEqualTo(200);
        assertThat(applicants.decide(id, "approve").status()).isIn(200, 409, 422);
    }

    /** Of a gathering that is nowhere, so that all of it is refused. */
    private static Map<String, Object> guest(String name) {
        return Map.of(
                "gatheringId",
                MARK,
                "date",
                "2099-01-01",
                "givenName",
                name,
                "familyName",
                MARK + "van",
                "email",
                name.toLowerCase(java.util.Locale.ROOT) + "@mail.example",
                "language",
                "nl",
                "privacyRead",
                true);
    }

    private void searchMetrics(String process, List<String> found) {
        int management =
                Integer.parseInt(federation.origin(process).replaceFirst(".*:", "")) + 1_000;
        Answer metrics =
                new Api("http://127.0.0.1:" + management, Optional.empty())
                        .get("/actuator/prometheus");
        assertThat(metrics.status()).isEqualTo(200);
        if (metrics.body().contains(MARK)) {
            found.add("metrics of " + process);
        }
    }

    /**
     * Logs, the broker's segments, temporary files: all but the store, Keycloak and the mailbox.
     */
    private void searchFiles(List<String> found) throws IOException {
        int searched = 0;
        List<Path> places = new ArrayList<>(temporaryFolders());
        places.add(federation.state());
        for (Path place : places) {
            try (Stream<Path> files = Files.walk(place)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    if (!isHome(federation.state().relativize(file).toString())) {
                        searched++;
                        if (contains(file)) {
                            found.add(file.toString());
                        }
                    }
                }
            }
        }
        assertThat(searched).isGreaterThan(10);
    }

    /** Where an uploaded file would lie if a service let it touch the disk. */
    private List<Path> temporaryFolders() throws IOException {
        List<Path> folders = new ArrayList<>();
        for (String process : PROCESSES) {
            String port = federation.origin(process).replaceFirst(".*:", "");
            Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
            try (DirectoryStream<Path> its =
                    Files.newDirectoryStream(temporary, "tomcat." + port + ".*")) {
                its.forEach(folders::add);
            }
        }
        return folders;
    }

    private static boolean isHome(String path) {
        return path.startsWith("data/store/")
                || path.startsWith("data/keycloak/")
                || path.endsWith(".aot")
                || path.endsWith(".jar");
    }

    private static boolean contains(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        return text.contains(MARK) || text.contains(MARK.toLowerCase(java.util.Locale.ROOT));
    }

    private void searchForeignDatabases(List<String> found) {
        try (MongoClient store = MongoClients.create(federation.mongodbUri())) {
            for (String name : store.listDatabaseNames()) {
                if (name.startsWith("members_be-")) {
                    continue;
                }
                var database = store.getDatabase(name);
                for (String collection : database.listCollectionNames()) {
                    for (Document document : database.getCollection(collection).find()) {
                        String text = document.toJson();
                        if (text.contains(MARK)
                                || text.contains(MARK.toLowerCase(java.util.Locale.ROOT))) {
                            found.add(name + "." + collection);
                        }
                    }
                }
            }
        }
    }
}
