package eu.werein.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whoever sends what a store, a template or an object mapper might take for its own is not heard.
 */
@Order(45)
final class InjectionIT {

    private static final String PARTNER = "be-mompreneurs";
    private static final String FORMS = "/api/public/partners/" + PARTNER + "/applications";

    private final RunningFederation federation = RunningFederation.running();
    private final Api coordinator = federation.as(federation.coordinator(PARTNER));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "members?q=%7B%22%24exists%22%3Atrue%7D",
                "members?q=%7B%22%24where%22%3A%22sleep(9000)%22%7D",
                "members?sector=%7B%22%24ne%22%3Anull%7D",
                "members?import=%7B%22%24ne%22%3Anull%7D",
                "members?q=T(java.lang.Runtime).getRuntime()"
            })
    void operatorsInAFilterFindNobody(String path) {
        Answer answer = coordinator.get("/api/partners/" + PARTNER + "/" + path);

        assertThat(answer.status()).isIn(200, 400);
        assertThat(answer.status() == 400 || answer.json().path("items").isEmpty())
                .as(answer.body())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "members?q=.*",
                "members?q=%5E",
                "members?state[$ne]=active",
                "members?state=%7B%22%24ne%22%3Anull%7D",
                "members?sort=T(java.lang.Runtime).getRuntime().exec('id')",
                "members?limit=1e9",
                "members?limit=-1",
                "applications?state=%24where",
                "applications?cursor=%7B%22%24gt%22%3A%22%22%7D"
            })
    void operatorsInAFilterChooseNothing(String path) {
        Answer usual =
                coordinator.get("/api/partners/" + PARTNER + "/" + path.replaceFirst("\\?.*", ""));
        Answer answer = coordinator.get("/api/partners/" + PARTNER + "/" + escaped(path));

        assertThat(answer.status()).isIn(200, 400);
        // A cursor knows which search it goes on with: only what is shown is compared.
        assertThat(
                        answer.status() == 400
                                || answer.json().path("items").equals(usual.json().path("items")))
                .as(answer.body())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"givenName", "familyName", "email", "language"})
    void operatorsInABodyAreRefused(String field) {
        Map<String, Object> form = Applicants.form("Injecta", "injecta@mail.example", "fr");
        form.put(field, Map.of("$gt", ""));

        assertThat(federation.asNobody().post(FORMS, form).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "_id",
                "id",
                "version",
                "state",
                "status",
                "partner",
                "tenantId",
                "roles",
                "accountId",
                "outbox",
                "unsent",
                "$set",
                "a.b",
                "__proto__",
                "@class",
                "@type"
            })
    void propertiesThatNobodyOffersAreRefused(String property) {
        Map<String, Object> form = Applicants.form("Injecta", "injecta@mail.example", "fr");
        form.put(property, "1");

        Answer answer = federation.asNobody().post(FORMS, form);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors").toString()).contains("unknown");
    }

    @Test
    void ofTwoPropertiesWithOneNameNeitherCounts() {
        String twice =
                """
                {"givenName": "Injecta", "familyName": "Proeve", "language": "fr",
                 "email": "injecta@mail.example", "email": "other@mail.example"}""";

        Answer answer =
                federation
                        .asNobody()
                        .send(
                                "POST",
                                FORMS,
                                Optional.of(twice),
                                Map.of("Content-Type", "application/json"));

        assertThat(answer.status()).isEqualTo(400);
    }

    private static String escaped(String path) {
        return path.replace("[", "%5B").replace("]", "%5D").replace("$", "%24").replace("'", "%27");
    }
}
