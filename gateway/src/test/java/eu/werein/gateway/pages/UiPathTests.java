package eu.werein.gateway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UiPathTests {

    @ParameterizedTest
    @ValueSource(
            strings = {"apply/be-mompreneurs", "confirm", "federation/partners", "apinions", "me"})
    void addressesOfTheUserInterfaceArePages(String path) {
        assertThat(UiPath.isPage(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "api",
                "API/me",
                "Actuator/health",
                "oauth2/x",
                "assets/x",
                "error",
                "login",
                "logout",
                "v3/api-docs",
                "main.js",
                "a/b.css",
                ".env"
            })
    void whatTheGatewayKeepsAndWhatIsAFileIsNoPage(String path) {
        assertThat(UiPath.isPage(path)).isFalse();
    }
}
