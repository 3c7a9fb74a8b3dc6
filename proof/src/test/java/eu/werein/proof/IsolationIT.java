package eu.werein.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bson.Document;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Two partners hold the same ids with different marks, so that a forgotten tenant shows as the
 * wrong mark and not as an innocent 404. Every documented operation is called as every role of
 * each, at the gateway and at the service's own port.
 */
@Order(40)
final class IsolationIT {

    private static final String ONE = "be-mompreneurs";
    private static final String OTHER = "es-uvigo";
    private static final Map<String, String> MARKS = Map.of(ONE, "MARKOFBE", OTHER, "MARKOFES");

    private static final RunningFederation FEDERATION = RunningFederation.running();
    private static final Map<String, String> TWINS = new TreeMap<>();

    /** Gives both partners an application and a member under one id. */
    @BeforeAll
    static void plantTwins() {
        Api her = FEDERATION.as(FEDERATION.coordinator(ONE));
        Applicants applicants = new Applicants(FEDERATION.asNobody(), her, ONE);
        String application = applicants.apply(MARKS.get(ONE));
        applicants.decide(applicants.apply(MARKS.get(ONE) + "too"), "approve");
        String members = "/api/partners/" + ONE + "/members?limit=10&q=" + MARKS.get(ONE);
        await().until(() -> !Applicants.all(her, members).isEmpty());
        String member = Applicants.all(her, members).getFirst().path("id").asString();
        try (MongoClient store = MongoClients.create(FEDERATION.mongodbUri())) {
            twin(store, "applications", application);
            twin(store, "members", member);
        }
        TWINS.put("id", application);
        TWINS.put("memberId", member);
    }

    private static void twin(MongoClient store, String name, String id) {
        Document original = collection(store, ONE, name).find(Filters.eq("_id", id)).first();
        collection(store, OTHER, name).insertOne(ofTheOther(original));
    }

    private static MongoCollection<Document> collection(
            MongoClient store, String partner, String name) {
        return store.getDatabase("members_" + partner).getCollection(name);
    }

    /** The same document with the other partner's mark wherever it had the one's. */
    private static Document ofTheOther(Document original) {
        String one = MARKS.get(ONE);
        String other = MARKS.get(OTHER);
        String json =
                original.toJson(JsonWriterSettings.builder().outputMode(JsonMode.EXTENDED).build());
        Document copy =
                Document.parse(
                        json.replace(one, other)
                                .replace(
                                        one.toLowerCase(Locale.ROOT),
                                        other.toLowerCase(Locale.ROOT)));
        copy.put("outbox", new ArrayList<>());
        copy.put("unsent", false);
        return copy;
    }

    private static Map<String, Optional<Account>> callers() {
        Map<String, Optional<Account>> callers = new LinkedHashMap<>();
        callers.put("nobody", Optional.empty());
        callers.put("coordinator of " + ONE, Optional.of(FEDERATION.coordinator(ONE)));
        callers.put("coordinator of " + OTHER, Optional.of(FEDERATION.coordinator(OTHER)));
        callers.put("administrator", Optional.of(FEDERATION.administrator()));
        return callers;
    }

    @Test
    void noAnswerCarriesAForeignMark() {
        List<String> findings = new ArrayList<>();
        int probes = 0;
        JsonNode paths = FEDERATION.asNobody().get("/api/docs/openapi.json").json().path("paths");
        for (var path : paths.properties()) {
            for (var operation : path.getValue().properties()) {
                if (!operation.getValue().has("x-roles")) {
                    findings.add(path.getKey() + " declares no roles");
                }
                for (String partner : List.of(ONE, OTHER)) {
                    for (var caller : callers().entrySet()) {
                        for (String door : doors(path.getKey())) {
                            probes++;
                            probe(
                                    operation.getKey().toUpperCase(Locale.ROOT),
                                    filled(path.getKey(), partner),
                                    partner,
                                    caller,
                                    door,
                                    findings);
                        }
                    }
                }
            }
        }

        assertThat(findings).isEmpty();
        assertThat(probes).isGreaterThan(100);
    }

    private static List<String> doors(String path) {
        String service =
                path.startsWith("/api/federation")
                                || path.matches("/api/public/partners(/\\{[^/]+})?")
                        ? "federation-service"
                        : "members-service";
        return List.of(FEDERATION.gateway(), FEDERATION.origin(service));
    }

    private static String filled(String path, String partner) {
        String id = path.contains("/members/") ? TWINS.get("memberId") : TWINS.get("id");
        return path.replace("{partner}", partner).replaceAll("\\{[^/]+}", id);
    }

    private static void probe(
            String method,
            String path,
            String partner,
            Map.Entry<String, Optional<Account>> caller,
            String door,
            List<String> findings) {
        if (path.endsWith("/stream") || path.endsWith("/rebuild")) {
            return;
        }
        Api api = new Api(door, caller.getValue().map(TOKENS::get));
        Answer answer =
                api.send(method, path, method.equals("GET") ? Optional.empty() : Optional.of("{}"));
        String what = method + " " + path + " as " + caller.getKey() + " at " + door;
        String foreign = MARKS.get(partner.equals(ONE) ? OTHER : ONE);
        if (answer.body().contains(foreign)) {
            findings.add(what + " shows a foreign mark");
        }
        if (path.startsWith("/api/partners/")) {
            checkStatus(what, partner, caller, answer, findings);
        }
        if (answer.status() >= 500) {
            findings.add(what + " answers " + answer.status());
        }
    }

    private static void checkStatus(
            String what,
            String partner,
            Map.Entry<String, Optional<Account>> caller,
            Answer answer,
            List<String> findings) {
        boolean nobody = caller.getValue().isEmpty();
        boolean stranger =
                caller.getKey().startsWith("coordinator") && !caller.getKey().endsWith(partner);
        if (nobody && answer.status() != 401) {
            findings.add(what + " answers " + answer.status() + " to nobody");
        }
        if (stranger && answer.status() != 403) {
            findings.add(what + " answers " + answer.status() + " to a stranger");
        }
    }

    private static final Map<Account, String> TOKENS = new java.util.HashMap<>();

    static {
        callers()
                .values()
                .forEach(
                        caller ->
                                caller.ifPresent(
                                        account -> TOKENS.put(account, FEDERATION.token(account))));
    }

    @Test
    void eachPartnersOwnDoorShowsItsOwnMark() {
        for (String partner : List.of(ONE, OTHER)) {
            Answer answer =
                    FEDERATION
                            .as(FEDERATION.coordinator(partner))
                            .get("/api/partners/" + partner + "/applications/" + TWINS.get("id"));

            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).contains(MARKS.get(partner));
        }
    }

    @Test
    void aStrangerLearnsNothingFromTheAnswer() {
        Api stranger = FEDERATION.as(FEDERATION.coordinator(OTHER));
        String path = "/api/partners/" + ONE + "/applications/";

        Answer existing = stranger.get(path + TWINS.get("id"));
        Answer missing = stranger.get(path + "00000000-0000-7000-8000-000000000000");

        assertThat(existing.status()).isEqualTo(403);
        assertThat(existing.body()).isEqualTo(missing.body());
    }

    @Test
    void aForeignIdInOnesOwnPathIsAsUnknownAsAnyOther() {
        Applicants elsewhere =
                new Applicants(
                        FEDERATION.asNobody(), FEDERATION.as(FEDERATION.coordinator(ONE)), ONE);
        String foreign = elsewhere.apply("Elsewhere");
        Api her = FEDERATION.as(FEDERATION.coordinator(OTHER));
        String path = "/api/partners/" + OTHER + "/applications/";

        Answer ofAnother = her.get(path + foreign);
        Answer unknown = her.get(path + "00000000-0000-7000-8000-000000000000");

        assertThat(ofAnother.status()).isEqualTo(404);
        assertThat(ofAnother.body()).isEqualTo(unknown.body());
    }
}
