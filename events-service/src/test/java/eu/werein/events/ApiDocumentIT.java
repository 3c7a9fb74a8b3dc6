package eu.werein.events;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.platform.testing.Routes;
import eu.werein.platform.testing.RunningService;
import java.util.List;
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
        List<JsonNode> operations =
                document.path("paths")
                        .valueStream()
                        .flatMap(path -> path.valueStream().filter(JsonNode::isObject))
                        .toList();

        assertThat(operations)
                .isNotEmpty()
                .allSatisfy(operation -> assertThat(operation.path("x-roles").size()).isPositive());
        for (String owner : List.of("partner", "host")) {
            document.path("paths")
                    .propertyStream()
                    .filter(path -> path.getKey().contains("{" + owner + "}"))
                    .flatMap(path -> path.getValue().valueStream())
                    .forEach(
                            operation ->
                                    assertThat(
                                                    operation
                                                            .path("parameters")
                                                            .findValuesAsString("name"))
                                            .contains(owner));
        }
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
