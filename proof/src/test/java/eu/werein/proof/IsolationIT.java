package eu.werein.proof;

import static eu.werein.proof.Twins.MARKS;
import static eu.werein.proof.Twins.ONE;
import static eu.werein.proof.Twins.OTHER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

    private static final RunningFederation FEDERATION = RunningFederation.running();
    private static Twins twins;

    @BeforeAll
    static void plantTwins() {
        twins = Twins.planted(FEDERATION);
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
        for (Operation operation : operations()) {
            if (!operation.description().has("x-roles")) {
                findings.add(operation + " declares no roles");
            }
            for (String partner : List.of(ONE, OTHER)) {
                for (var caller : callers().entrySet()) {
                    for (String door : doors(operation.path())) {
                        probes++;
                        probe(operation, partner, caller, door, findings);
                    }
                }
            }
        }

        assertThat(findings).isEmpty();
        assertThat(probes).isGreaterThan(100);
    }

    private record Operation(String method, String path, JsonNode description) {

        boolean endless() {
            return path.endsWith("/stream") || path.endsWith("/rebuild");
        }

        String filled(String partner) {
            return path.replace("{partner}", partner).replaceAll("\\{[^/]+}", twins.of(path));
        }

        /** As its documentation says: a file, a patch, or else JSON. */
        Answer send(Api api, String partner) {
            String url = filled(partner);
            JsonNode types = description.at("/requestBody/content");
            if (types.has("multipart/form-data")) {
                byte[] file = new Spreadsheet(MARKS.get(partner), 3).bytes();
                return api.upload(url, MARKS.get(partner) + ".csv", file);
            }
            if (method.equals("GET")) {
                return api.send(method, url, Optional.empty(), Map.of());
            }
            String type = types.propertyNames().stream().findFirst().orElse("application/json");
            return api.send(method, url, Optional.of("{}"), Map.of("Content-Type", type));
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    /** What only looks comes first, and what takes away last. */
    private static List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        JsonNode paths = FEDERATION.asNobody().get("/api/docs/openapi.json").json().path("paths");
        for (var path : paths.properties()) {
            for (var operation : path.getValue().properties()) {
                operations.add(
                        new Operation(
                                operation.getKey().toUpperCase(Locale.ROOT),
                                path.getKey(),
                                operation.getValue()));
            }
        }
        List<String> order = List.of("GET", "POST", "PUT", "PATCH", "DELETE");
        operations.sort(Comparator.comparingInt(one -> order.indexOf(one.method())));
        return operations;
    }

    private static List<String> doors(String path) {
        String service =
                path.startsWith("/api/federation")
                                || path.matches("/api/public/partners(/\\{[^/]+})?")
                        ? "federation-service"
                        : "members-service";
        return List.of(FEDERATION.gateway(), FEDERATION.origin(service));
    }

    private static void probe(
            Operation operation,
            String partner,
            Map.Entry<String, Optional<Account>> caller,
            String door,
            List<String> findings) {
        if (operation.endless()) {
            return;
        }
        Api api = new Api(door, caller.getValue().map(TOKENS::get));
        Answer answer = operation.send(api, partner);
        String path = operation.path();
        String what = operation + " of " + partner + " as " + caller.getKey() + " at " + door;
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
                            .get(
                                    "/api/partners/"
                                            + partner
                                            + "/applications/"
                                            + twins.application());

            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).contains(MARKS.get(partner));
        }
    }

    @Test
    void eachPartnerSeesTheRowsOfHerOwnFileUnderTheSharedId() {
        String anImport = Twins.plantedImport(FEDERATION);
        for (String partner : List.of(ONE, OTHER)) {
            Answer rows =
                    FEDERATION
                            .as(FEDERATION.coordinator(partner))
                            .get("/api/partners/%s/imports/%s/rows".formatted(partner, anImport));

            assertThat(rows.status()).isEqualTo(200);
            assertThat(rows.body())
                    .contains(MARKS.get(partner))
                    .doesNotContain(MARKS.get(partner.equals(ONE) ? OTHER : ONE));
        }
    }

    @Test
    void aStrangerLearnsNothingFromTheAnswer() {
        Api stranger = FEDERATION.as(FEDERATION.coordinator(OTHER));
        String path = "/api/partners/" + ONE + "/applications/";

        Answer existing = stranger.get(path + twins.application());
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
