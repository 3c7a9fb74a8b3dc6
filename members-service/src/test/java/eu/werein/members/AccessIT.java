package eu.werein.members;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.platform.access.Role;
import eu.werein.platform.registry.PartnerState;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.Client;
import eu.werein.platform.testing.Client.Answer;
import eu.werein.platform.testing.RunningService;
import eu.werein.platform.testing.TestTokens;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may do what, straight at the service's port. */
@TestInstance(Lifecycle.PER_CLASS)
class AccessIT {

    private static final RunningService SERVICE = MembersService.shared();
    private static final PartnerId PARTNER = SERVICE.partner();
    private static final PartnerId OTHER = SERVICE.partner();
    private static final Map<String, Client> CALLERS = callers();
    private static final String APPLICATION =
            Applying.apply(
                            SERVICE,
                            PARTNER,
                            Applying.form("An", UUID.randomUUID() + "@example.org"))
                    .text("/id");
    private static final String MEMBER =
            SERVICE.client()
                    .as(TestTokens.ofFederationAdmin("admin"))
                    .post(
                            "/api/partners/" + PARTNER + "/members",
                            "{\"givenName\":\"An\",\"familyName\":\"Peeters\",\"language\":\"nl\"}")
                    .text("/id");

    private static Map<String, Client> callers() {
        Map<String, Client> callers = new LinkedHashMap<>();
        callers.put("nobody", SERVICE.client());
        callers.put("stranger", SERVICE.client().as(TestTokens.of("stranger")));
        callers.put("other", SERVICE.as(OTHER, Role.COORDINATOR));
        callers.put("member", SERVICE.as(PARTNER, Role.MEMBER));
        callers.put("trainer", SERVICE.as(PARTNER, Role.TRAINER));
        callers.put("organiser", SERVICE.as(PARTNER, Role.ORGANISER));
        callers.put("coordinator", SERVICE.as(PARTNER, Role.COORDINATOR));
        callers.put("admin", SERVICE.client().as(TestTokens.ofFederationAdmin("admin")));
        return callers;
    }

    private static Client caller(String name) {
        return Objects.requireNonNull(CALLERS.get(name));
    }

    /** Who gets through; 401 for nobody and 403 for everybody else. */
    @ParameterizedTest
    @CsvSource({
        "GET, /applications, '', 200, coordinator",
        "GET, /applications/{application}, '', 200, coordinator",
        "POST, /applications/unknown/review, '', 404, coordinator",
        "POST, /applications/unknown/decision, '{\"decision\":\"approve\"}', 404, coordinator",
        "GET, /members, '', 200, coordinator",
        "GET, /members/{member}, '', 200, coordinator",
        "POST, /members, '{}', 400, coordinator admin",
        "PUT, /members/unknown/roles, '{\"roles\":[]}', 404, coordinator admin",
        "GET, /gatherings/unknown/occurrences/2099-01-01/guests, '', 404, organiser coordinator",
        "POST, /members/unknown/departure, '', 404, coordinator admin",
    })
    void onlyTheNamedRolesGetThrough(
            String method, String path, String body, int status, String allowed) {
        String url =
                "/api/partners/"
                        + PARTNER
                        + path.replace("{application}", APPLICATION).replace("{member}", MEMBER);
        CALLERS.forEach(
                (name, caller) -> {
                    int expected =
                            List.of(allowed.split(" ", -1)).contains(name)
                                    ? status
                                    : name.equals("nobody") ? 401 : 403;
                    assertThat(caller.send(method, url, body).status())
                            .as("%s %s as %s", method, path, name)
                            .isEqualTo(expected);
                });
    }

    @Test
    void whoIsRefusedLearnsNothing() {
        Client member = caller("member");
        String existing = "/api/partners/" + PARTNER + "/applications/" + APPLICATION;
        String unknown = "/api/partners/" + PARTNER + "/applications/unknown";
        assertThat(member.get(existing).body()).isEqualTo(member.get(unknown).body());
    }

    @Test
    void anybodySignedInIsSomebody() {
        assertThat(SERVICE.client().get("/api/me").status()).isEqualTo(401);
        Answer me = caller("stranger").get("/api/me");
        assertThat(me.status()).isEqualTo(200);
        assertThat(me.text("/accountId")).isEqualTo("stranger");
        assertThat(me.json().path("memberships").isEmpty()).isTrue();
        assertThat(caller("admin").get("/api/me").json().path("federationAdmin").asBoolean())
                .isTrue();
    }

    @Test
    void aSuspendedPartnerDoesNotExist() {
        PartnerId partner = SERVICE.partner();
        Client coordinator = SERVICE.as(partner, Role.COORDINATOR);
        SERVICE.state(partner, PartnerState.SUSPENDED);
        String form = Applying.form("An", UUID.randomUUID() + "@example.org");

        assertThat(coordinator.get("/api/partners/" + partner + "/members").status())
                .isEqualTo(404);
        assertThat(Applying.apply(SERVICE, partner, form).status()).isEqualTo(404);
        SERVICE.state(partner, PartnerState.ACTIVE);
        assertThat(Applying.apply(SERVICE, partner, form).status()).isEqualTo(202);
    }

    @Test
    void aConfirmationOfASuspendedPartnerIsUnknown() {
        PartnerId partner = SERVICE.partner();
        String mailbox = UUID.randomUUID() + "@example.org";
        Applying.apply(SERVICE, partner, Applying.form("An", mailbox));
        String token = "{\"token\":\"%s\"}".formatted(Mails.only(mailbox).tokenFor("/confirm"));
        SERVICE.state(partner, PartnerState.SUSPENDED);
        assertThat(SERVICE.client().post("/api/public/confirmations", token).text("/code"))
                .isEqualTo("confirmation-unknown");
    }

    @Test
    void aTokenOpensOnlyWhatItIsFor() {
        PartnerId partner = SERVICE.partner();
        String mailbox = UUID.randomUUID() + "@example.org";
        Applying.apply(SERVICE, partner, Applying.form("An", mailbox));
        String token = "{\"token\":\"%s\"}".formatted(Mails.only(mailbox).tokenFor("/confirm"));
        Answer linked = caller("stranger").post("/api/me/memberships", token);
        assertThat(linked.status()).isEqualTo(404);
        assertThat(linked.text("/code")).isEqualTo("link-unknown");
    }
}
