package eu.werein.events;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.platform.testing.ApiDocuments;
import eu.werein.platform.testing.Routes;
import eu.werein.platform.testing.RunningService;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ApiDocumentIT {

    private static final RunningService SERVICE = EventsService.shared();

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
        assertThat(document.at("/components/schemas/Gathering/required").toString())
                .contains("plans", "dates");
        assertThat(document.at("/components/schemas/GatheringRequest/required").toString())
                .contains("texts", "date", "startsAt", "endsAt", "zone", "mode")
                .doesNotContain("rule", "place", "capacity");
    }
}
