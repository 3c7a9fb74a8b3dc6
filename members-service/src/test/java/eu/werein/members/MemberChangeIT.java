package eu.werein.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.werein.platform.access.Role;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.Client;
import eu.werein.platform.testing.Client.Answer;
import eu.werein.platform.testing.RunningService;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is known of a member changes, and nobody's change is lost. */
class MemberChangeIT {

    private static final RunningService SERVICE = MembersService.shared();

    private final PartnerId partner = SERVICE.partner();
    private final Client coordinator = SERVICE.as(partner, Role.COORDINATOR);
    private final String members = "/api/partners/" + partner + "/members";
    private final String an = members + "/" + register();

    private String register() {
        return coordinator
                .post(
                        members,
                        """
                        {"givenName":"An","familyName":"Peeters","language":"nl","city":"Gent",
                         "country":"BE","business":{"trade":"bread","stage":"idea"},
                         "skills":["baking"]}
                        """)
                .text("/id");
    }

    private Answer change(String patch, String version) {
        return coordinator.send("PATCH", an, patch, "If-Match", "\"" + version + "\"");
    }

    @Test
    void onlyWhatIsNamedChangesAndNullMakesItUnknown() {
        Answer changed =
                change(
                        """
                        {"city":null,"email":"an@example.org","skills":null,
                         "business":{"stage":"starting"}}
                        """,
                        "1");
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.header("ETag")).isEqualTo("\"2\"");
        assertThat(changed.json().path("city").isNull()).isTrue();
        assertThat(changed.text("/email")).isEqualTo("an@example.org");
        assertThat(changed.text("/country")).isEqualTo("BE");
        assertThat(changed.text("/business/trade")).isEqualTo("bread");
        assertThat(changed.text("/business/stage")).isEqualTo("starting");
        assertThat(changed.json().path("skills").size()).isZero();
        assertThat(change("{\"business\":null}", "2").json().path("business").isNull()).isTrue();
    }

    @Test
    void aChangeNamesTheVersionThatItIsMadeOn() {
        Answer blind = coordinator.send("PATCH", an, "{\"city\":\"Brugge\"}");
        assertThat(blind.status()).isEqualTo(428);
        assertThat(blind.text("/code")).isEqualTo("precondition-required");
    }

    @Test
    void whoWasSlowerSeesBothVersions() {
        change("{\"city\":\"Brugge\"}", "1");
        Answer slower = change("{\"email\":\"an@example.org\",\"city\":\"Leuven\"}", "1");
        assertThat(slower.status()).isEqualTo(409);
        assertThat(slower.header("Content-Type")).startsWith("application/problem+json");
        assertThat(slower.text("/code")).isEqualTo("stale");
        assertThat(slower.text("/current/city")).isEqualTo("Brugge");
        assertThat(slower.text("/current/version")).isEqualTo("2");
        assertThat(slower.text("/proposed/city")).isEqualTo("Leuven");
        assertThat(slower.text("/proposed/email")).isEqualTo("an@example.org");
        assertThat(slower.text("/proposed/version")).isEqualTo("2");
        assertThat(coordinator.get(an).text("/city")).isEqualTo("Brugge");
    }

    @Test
    void whatCannotBeIsRefusedAndNothingChanges() {
        assertThat(change("{\"shoeSize\":null}", "1").defects())
                .containsExactly("/shoeSize unknown-property");
        assertThat(change("{\"business\":{\"owner\":\"An\"}}", "1").defects())
                .containsExactly("/business/owner unknown-property");
        assertThat(change("{\"roles\":[\"coordinator\"]}", "1").defects())
                .containsExactly("/roles unknown-property");
        assertThat(change("{\"familyName\":null,\"birthDate\":\"soon\"}", "1").defects())
                .containsExactly("/birthDate date-impossible", "/familyName required");
        assertThat(change("{\"email\":5}", "1").defects()).containsExactly("/email malformed");
        assertThat(change("[]", "1").status()).isEqualTo(400);
        assertThat(coordinator.get(an).text("/version")).isEqualTo("1");
    }

    @Test
    void theHistoryNamesTheFieldsAndNobodyButMe() {
        change("{\"city\":\"Brugge\",\"business\":{\"trade\":\"cake\"}}", "1");
        Client colleague = SERVICE.as(partner, Role.COORDINATOR);
        Answer history = colleague.get(an + "/history");
        JsonNode edited = history.items().getFirst();
        assertThat(edited.path("kind").asString()).isEqualTo("edited");
        assertThat(edited.path("fields").toString()).isEqualTo("[\"city\",\"trade\"]");
        assertThat(edited.path("byMe").asBoolean()).isFalse();
        assertThat(history.items()).hasSize(2);
        assertThat(history.body()).doesNotContain("account-", "Brugge");
        assertThat(coordinator.get(an + "/history").items().getLast().path("byMe").asBoolean())
                .isTrue();
    }

    @Test
    void othersAreToldOnlyOfWhatTheyMayKnow() {
        change("{\"city\":\"Brugge\"}", "1");
        change("{\"business\":{\"stage\":\"established\"}}", "2");
        await().atMost(RunningService.SOON)
                .untilAsserted(
                        () ->
                                assertThat(Log.of("members.member.v1", partner.value()))
                                        .extracting(Log.Told::type)
                                        .containsExactly(
                                                "members.member-registered.v1",
                                                "members.member-changed.v1"));
    }
}
