package eu.werein.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.gateway.testing.Browser;
import eu.werein.gateway.testing.RunningGateway;
import java.util.Map;
import org.junit.jupiter.api.Test;

@org.jspecify.annotations.NullMarked
class GatewayIT {

    @Test
    void smoke() {
        try (RunningGateway gateway = RunningGateway.withTestTokens(Map.of())) {
            Browser browser = new Browser(gateway.url());
            for (String path :
                    new String[] {
                        "/",
                        "/api/session",
                        "/api/public/partners",
                        "/api/public/partners/be-mompreneurs",
                        "/api/public/partners/be-nobody",
                        "/api/me",
                        "/api/nothing",
                        "/api/docs",
                        "/api/docs/openapi.json",
                        "/actuator/health",
                        "/oauth2/authorization/werein?ui_locales=nl&returnTo=/x",
                        "/api/docs/ui/swagger-ui.css"
                    }) {
                var response = browser.get(path);
                System.out.println(
                        path
                                + " → "
                                + response.statusCode()
                                + " "
                                + response.headers().map()
                                + "\n    "
                                + response.body()
                                        .substring(0, Math.min(300, response.body().length())));
            }
            System.out.println(gateway.federation().arrivals());
            assertThat(browser.postWithCsrf("/api/public/confirmations", "{}").statusCode())
                    .isEqualTo(200);
        }
    }
}
