package eu.werein.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.gateway.testing.Program;
import eu.werein.gateway.testing.RunningGateway;
import eu.werein.gateway.testing.Stage;
import eu.werein.platform.registry.PartnerState;
import eu.werein.platform.testing.Browser;
import eu.werein.platform.testing.TestTokens;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may come in, to whom, and where. */
class PassingIT {

    private static final String MEMBERS_PATH =
            "/api/partners/" + RunningGateway.ACTIVE + "/members";
    private static final String APPLICATIONS =
            "/api/public/partners/" + RunningGateway.ACTIVE + "/applications";

    private final RunningGateway gateway = Stage.gateway();
    private final Program program = Program.withToken(gateway.url(), TestTokens.of("somebody"));
    private final Program administrator =
            Program.withToken(gateway.url(), TestTokens.ofFederationAdmin("administrator"));
    private final Program anonymous = Program.anonymous(gateway.url());

    @Test
    void servesProgramsWithoutSessionAndWithoutCsrfToken() {
        HttpResponse<String> answer = program.post("/api/me/memberships", "{}");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
    }

    @Test
    void letsAnybodyApplyWithoutASession() {
        HttpResponse<String> answer = anonymous.post(APPLICATIONS, "{}");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
    }

    @Test
    void asksABrowserWithASessionForThePagesTokenEvenIfNobodyIsSignedIn() {
        Browser browser = new Browser(gateway.url());
        browser.get("/api/session");
        int before = gateway.members().arrivalsAt(APPLICATIONS).size();
        assertThat(browser.post(APPLICATIONS, "{}").statusCode()).isEqualTo(403);
        assertThat(gateway.members().arrivalsAt(APPLICATIONS)).hasSize(before);
        assertThat(browser.postWithCsrf(APPLICATIONS, "{}").statusCode()).isEqualTo(200);
    }

    @Test
    void letsNobodyInWhereSomebodyMustBeSignedIn() {
        for (String path : List.of("/api/me", "/api/federation/dashboard", MEMBERS_PATH)) {
            HttpResponse<String> refused = anonymous.get(path);
            assertThat(refused.statusCode()).isEqualTo(401);
            assertThat(refused.headers().firstValue("Content-Type"))
                    .contains("application/problem+json");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fr-nobody",
                RunningGateway.SUSPENDED,
                "admin",
                "BE-MOMPRENEURS",
                "be-mompreneurs.evil",
                "be--",
                "x"
            })
    void hidesPartnersThatAreNotThereBehindOneAnswer(String partner) {
        int before = gateway.members().arrivals().size();
        HttpResponse<String> answer = program.get("/api/partners/" + partner + "/members");
        HttpResponse<String> unknown = program.get("/api/partners/fr-unknown/members");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).isEqualTo(unknown.body());
        assertThat(gateway.members().arrivals()).hasSize(before);
    }

    @Test
    void showsFederationAdministratorsPartnersThatAreNotActive() {
        String path = "/api/partners/" + RunningGateway.SUSPENDED + "/members";
        assertThat(administrator.get(path).statusCode()).isEqualTo(200);
        assertThat(administrator.get("/api/partners/fr-nobody/members").statusCode())
                .isEqualTo(404);
    }

    @Test
    void followsTheRegistryWithoutARestart() {
        String path = "/api/public/partners/ca-seventh";
        assertThat(anonymous.get(path).statusCode()).isEqualTo(404);
        gateway.partner("ca-seventh", PartnerState.ACTIVE);
        assertThat(anonymous.get(path).statusCode()).isEqualTo(200);
        gateway.partner("ca-seventh", PartnerState.SUSPENDED);
        assertThat(anonymous.get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api",
                "/api/",
                "/api/nothing",
                "/api/partners",
                "/api/partners/be-mompreneurs",
                "/api/partners/be-mompreneurs/secrets",
                "/api/public",
                "/api/actuator/health",
                "/v3/api-docs",
                "/actuator",
                "/actuator/health",
                "/actuator/gateway/routes",
                "/ACTUATOR/health",
                "/API/me",
                "/error"
            })
    void knowsNothingThatIsNotOnTheList(String path) {
        HttpResponse<String> answer = administrator.get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
    }

    @Test
    void passesOnlyMethodsOnTheList() {
        assertThat(
                        administrator
                                .post("/api/public/partners/" + RunningGateway.ACTIVE, "{}")
                                .statusCode())
                .isEqualTo(404);
        assertThat(
                        program.send(
                                        program.request("/api/me")
                                                .method(
                                                        "TRACE",
                                                        java.net.http.HttpRequest.BodyPublishers
                                                                .noBody()))
                                .statusCode())
                .isBetween(400, 405);
    }
}
