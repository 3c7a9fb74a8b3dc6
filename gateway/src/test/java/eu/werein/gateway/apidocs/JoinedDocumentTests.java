package eu.werein.gateway.apidocs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class JoinedDocumentTests {

    private final JsonMapper json = new JsonMapper();
    private final JoinedDocument joined = new JoinedDocument(json, "http://localhost:8080");

    @Test
    void joinsPathsAndSchemas() {
        ObjectNode all =
                joined.of(
                        List.of(
                                document("/api/me", "Me", "string"),
                                document("/api/federation/partners", "Partner", "object")));
        assertThat(all.get("paths").propertyNames())
                .containsExactly("/api/me", "/api/federation/partners");
        assertThat(all.get("components").get("schemas").propertyNames())
                .containsExactly("Me", "Partner");
        assertThat(all.path("openapi").asString()).isEqualTo("3.1.0");
    }

    @Test
    void keepsOneOfEqualSchemasAndRenamesAnotherThatDiffers() {
        ObjectNode all =
                joined.of(
                        List.of(
                                document("/api/a", "Problem", "object"),
                                document("/api/b", "Problem", "object"),
                                document("/api/c", "Problem", "string")));
        assertThat(all.get("components").get("schemas").propertyNames())
                .containsExactly("Problem", "Problem2");
        assertThat(reference(all, "/api/b")).isEqualTo("#/components/schemas/Problem");
        assertThat(reference(all, "/api/c")).isEqualTo("#/components/schemas/Problem2");
    }

    @Test
    void showsNothingOutsideTheApi() {
        assertThat(joined.of(List.of(document("/internal", "X", "object"))).get("paths")).isEmpty();
    }

    private static String reference(ObjectNode all, String path) {
        return all.get("paths").get(path).get("get").get("schema").get("$ref").asString();
    }

    private ObjectNode document(String path, String schema, String type) {
        return (ObjectNode)
                json.readTree(
                        """
                        {"paths": {"%s": {"get": {"schema": {"$ref": "#/components/schemas/%s"}}}},
                         "components": {"schemas": {"%s": {"type": "%s"}}}}
                        """
                                .formatted(path, schema, schema, type));
    }
}
