package eu.werein.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.Optional;

/** Guards for advisories that can be seen only where everything runs. */
@Order(46)
final class AdvisoriesIT {

    private final RunningFederation federation = RunningFederation.running();

    /** CVE-2026-16103. */
    @Test
    void keycloakOffersNoBackchannelSignIn() {
        Api keycloak = new Api("http://localhost:" + federation.port(8_081), Optional.empty());

        Answer answer =
                keycloak.send(
                        "POST",
                        "/realms/werein/protocol/openid-connect/ext/ciba/auth",
                        Optional.of("scope=openid&login_hint=somebody"),
                        Map.of("Content-Type", "application/x-www-form-urlencoded"));

        assertThat(answer.status()).isEqualTo(404);
    }
}
