package eu.werein.federation.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.werein.launcher.parts.Checkout;
import eu.werein.launcher.parts.KeycloakAdmin;
import eu.werein.launcher.parts.LocalClient;
import eu.werein.launcher.parts.PartFailed;
import eu.werein.launcher.parts.Parts;
import eu.werein.launcher.parts.Secrets;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** The launcher's way to a token; it is tested here because a Keycloak runs here already. */
class PasswordGrantIT {

    @Test
    void anAccountSignsInByItsAddressButOnlyWhereScriptsMay() {
        Parts.Keycloak keycloak = Parts.keycloak();
        KeycloakAdmin admin = keycloak.admin();
        String password = Secrets.generate();
        String account = admin.createAccount("somebody@parts.example", "gl", password);
        admin.grantRealmRole(account, "federation-admin");

        assertThatThrownBy(
                        () ->
                                admin.passwordGrant(
                                        "werein",
                                        "werein-local",
                                        "somebody@parts.example",
                                        password))
                .isInstanceOf(PartFailed.class);
        admin.ensureClient(LocalClient.in(Checkout.aroundWorkingDirectory()));
        admin.ensureClient(LocalClient.in(Checkout.aroundWorkingDirectory()));

        String token =
                admin.passwordGrant("werein", "werein-local", "somebody@parts.example", password);
        assertThat(claims(token))
                .contains("\"sub\":\"" + account + "\"", "federation-admin", keycloak.issuer())
                .doesNotContain("somebody");
    }

    private static String claims(String token) {
        return new String(
                Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), StandardCharsets.UTF_8);
    }
}
