package eu.werein.members.accounts;

import eu.werein.launcher.parts.Parts;
import eu.werein.members.MembersService;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.RunningService;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;

/** The service with the real Keycloak, and what federation-service would do there. */
final class WithKeycloak {

    private static final RunningService SERVICE =
            MembersService.start(
                    Map.of(
                            "werein.service",
                            "inviting-service",
                            "werein.keycloak",
                            Parts.keycloak().url(),
                            "werein.public-url",
                            Parts.keycloak().publicUrl(),
                            "werein.client-secret",
                            secretOf("members-service")));

    private WithKeycloak() {}

    static RunningService service() {
        return SERVICE;
    }

    private static String secretOf(String client) {
        return java.util.Objects.requireNonNull(Parts.keycloak().clientSecrets().get(client));
    }

    /** A partner that the service knows and that has its organization. */
    static PartnerId partner() {
        PartnerId partner = SERVICE.partner();
        organize(partner);
        return partner;
    }

    static void organize(PartnerId partner) {
        RestClient.create(Parts.keycloak().url())
                .post()
                .uri("/admin/realms/werein/organizations")
                .headers(headers -> headers.setBearerAuth(token()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("name", partner.value(), "alias", partner.value(), "enabled", true))
                .retrieve()
                .toBodilessEntity();
    }

    private static String token() {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("grant_type", "client_credentials");
        form.add("client_id", "federation-service");
        form.add("client_secret", secretOf("federation-service"));
        Map<?, ?> answer =
                RestClient.create(Parts.keycloak().issuer())
                        .post()
                        .uri("/protocol/openid-connect/token")
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .body(form)
                        .retrieve()
                        .body(Map.class);
        return String.valueOf(java.util.Objects.requireNonNull(answer).get("access_token"));
    }
}
