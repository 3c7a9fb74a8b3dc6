package eu.werein.proof.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Path;

class OperationsTests {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void anOperationWithoutDeclaredCallersIsRefused() {
        JsonNode document =
                JSON.readTree(
                        """
                        {"paths": {"/api/partners/{partner}/notes": {"get": {"responses": {}}}}}\
                        """);

        assertThatThrownBy(() -> Operations.of(document))
                .isInstanceOf(Operations.UndeclaredCallers.class)
                .hasMessageContaining("GET /api/partners/{partner}/notes");
    }

    @Test
    void everyOperationThatThePagesAreMadeFromDeclaresItsCallers() {
        JsonNode document = JSON.readTree(Path.of("../web/openapi.json").toFile());

        assertThat(Operations.of(document))
                .hasSizeGreaterThan(30)
                .allSatisfy(operation -> assertThat(operation.callers()).isNotEmpty());
    }
}
