package eu.werein.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A partner from another continent joins while everything runs. */
@Order(20)
final class SeventhPartnerIT {

    private static final Duration TEN_SECONDS = Duration.ofSeconds(10);
    private static final String PARTNER = "ca-elles-toronto";

    private final RunningFederation federation = RunningFederation.running();
    private final Api administrator = federation.as(federation.administrator());

    @Test
    void joinsTakesAnApplicationAndIsSuspendedWithoutARestart() {
        assertThat(administrator.post("/api/federation/partners", canadian()).status())
                .isEqualTo(202);
        await().atMost(Duration.ofSeconds(30)).until(() -> state().equals("active"));

        Api nobody = federation.asNobody();
        String applications = "/api/public/partners/" + PARTNER + "/applications";
        await().atMost(TEN_SECONDS)
                .until(() -> nobody.post(applications, applicant()).status() == 202);
        Dashboard dashboard = new Dashboard(administrator);
        await().atMost(TEN_SECONDS)
                .until(() -> dashboard.shows("applicationsOpenByPartner", PARTNER));

        assertThat(
                        administrator
                                .post("/api/federation/partners/" + PARTNER + "/suspend", Map.of())
                                .status())
                .isEqualTo(200);
        Api atTheService = new Api(federation.origin("members-service"), Optional.empty());
        await().atMost(TEN_SECONDS)
                .untilAsserted(
                        () -> {
                            assertThat(nobody.post(applications, applicant()).status())
                                    .isEqualTo(404);
                            assertThat(atTheService.post(applications, applicant()).status())
                                    .isEqualTo(404);
                            assertThat(nobody.get("/api/public/partners/" + PARTNER).status())
                                    .isEqualTo(404);
                        });

        administrator.post("/api/federation/partners/" + PARTNER + "/resume", Map.of());
        await().atMost(TEN_SECONDS)
                .until(() -> nobody.post(applications, applicant()).status() == 202);
    }

    @Test
    void aCoordinatorWhoseRoleIsTakenAwayIsRefusedWithHerOldToken() {
        Account coordinator = federation.coordinator("fr-lincubacteur");
        Api her = federation.as(coordinator);
        String inbox = "/api/partners/fr-lincubacteur/applications";
        assertThat(her.get(inbox).status()).isEqualTo(200);
        String member = her.get("/api/me").json().at("/memberships/0/memberId").asString();
        String roles = "/api/partners/fr-lincubacteur/members/" + member + "/roles";

        assertThat(administrator.put(roles, Map.of("roles", List.of("member"))).status())
                .isEqualTo(200);
        await().atMost(TEN_SECONDS)
                .untilAsserted(
                        () -> {
                            assertThat(her.get(inbox).status()).isEqualTo(403);
                            assertThat(
                                            her.at(federation.origin("members-service"))
                                                    .get(inbox)
                                                    .status())
                                    .isEqualTo(403);
                        });

        administrator.put(roles, Map.of("roles", List.of("member", "coordinator")));
        await().atMost(TEN_SECONDS).until(() -> her.get(inbox).status() == 200);
    }

    private String state() {
        return administrator.get("/api/federation/partners/" + PARTNER).text("state");
    }

    private static Map<String, Object> applicant() {
        Map<String, Object> form = Applicants.form("Margaret", "margaret@mail.example", "en");
        form.put("country", "CA");
        form.put("postalCode", "K1A 0B6");
        return form;
    }

    private static Map<String, Object> canadian() {
        return Map.of(
                "id", PARTNER,
                "name", "Elles de Toronto",
                "country", "CA",
                "kind", "association",
                "city", "Toronto",
                "latitude", 43.65,
                "longitude", -79.38,
                "languages", List.of("fr", "en"),
                "timeZone", "America/Toronto");
    }
}
