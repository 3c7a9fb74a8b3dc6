package eu.werein.gateway.apidocs;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.gateway.testing.Program;
import eu.werein.gateway.testing.RecordingService;
import eu.werein.gateway.testing.RunningGateway;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ApiDocsIT {

    @Test
    void joinsWhatTheServicesTellEvenIfOneIsAway() {
        try (RunningGateway gateway = RunningGateway.withTestTokens(Map.of())) {
            gateway.federation()
                    .on(
                            "/v3/api-docs",
                            exchange ->
                                    RecordingService.json(
                                            exchange,
                                            200,
                                            "{\"paths\":{\"/api/federation/x\":{}}}"));
            gateway.members().close();
            String document = Program.anonymous(gateway.url()).get("/api/docs/openapi.json").body();
            assertThat(document).contains("/api/federation/x", "\"openapi\":\"3.1.0\"");
        }
    }
}
