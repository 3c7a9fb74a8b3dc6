package eu.werein.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** What the API document of every service has to say. */
public final class ApiDocuments {

    private ApiDocuments() {}

    /** Everything that can be called. */
    public static List<JsonNode> operations(JsonNode document) {
        return document.path("paths")
                .valueStream()
                .flatMap(path -> path.valueStream().filter(JsonNode::isObject))
                .toList();
    }

    /** That every operation declares its callers, and its owner where the path names one. */
    public static void assertEverybodyKnowsWhoMayCallAndWhoseItIs(JsonNode document) {
        assertThat(operations(document))
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
}
