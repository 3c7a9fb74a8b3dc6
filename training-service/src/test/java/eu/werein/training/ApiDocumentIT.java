package eu.werein.training;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.platform.testing.ApiDocuments;
import eu.werein.platform.testing.Routes;
import eu.werein.platform.testing.RunningService;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ApiDocumentIT {

    private static final RunningService SERVICE = TrainingService.shared();

    private final JsonNode document = SERVICE.client().get("/v3/api-docs").json();

    @Test
    void everyRouteIsDocumented() {
        assertThat(Routes.undocumented(SERVICE.routes(), document)).isEmpty();
    }

    @Test
    void everyOperationSaysWhoMayCallAndWhoseItIs() {
        ApiDocuments.assertEverybodyKnowsWhoMayCallAndWhoseItIs(document);
    }

    @Test
    void whatMayBeMissingIsNotRequired() {
        assertThat(document.at("/components/schemas/Cycle/required").toString())
                .contains("texts", "sessions")
                .doesNotContain("seats");
        assertThat(document.at("/components/schemas/CycleRequest/required").toString())
                .contains("texts")
                .doesNotContain("sessions");
    }
}
