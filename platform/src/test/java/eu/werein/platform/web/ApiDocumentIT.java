package eu.werein.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.platform.sample.SampleService;
import eu.werein.platform.testing.Routes;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import tools.jackson.databind.JsonNode;

import java.util.List;

class ApiDocumentIT {

    private static JsonNode document;

    @BeforeAll
    static void documentIsServed() {
        var answer = SampleService.shared().browser().get("/v3/api-docs");
        assertThat(answer.status()).isEqualTo(200);
        document = answer.json();
    }

    @Test
    void documentIsOpenApi31() {
        assertThat(document.path("openapi").asString()).startsWith("3.1");
    }

    @Test
    void componentsThatMayBeNullAreOptionalAndOthersRequired() {
        assertThat(required("NoteRequest"))
                .as("colour is demanded by its constraint")
                .containsExactlyInAnyOrder("text", "colour", "weight");
        assertThat(required("NoteResponse")).containsExactlyInAnyOrder("id", "version", "text");
        assertThat(required("Place")).containsExactly("city");
    }

    @Test
    void operationSaysWhoMayCall() {
        assertThat(roles("/api/partners/{partner}/notes", "post"))
                .containsExactly("coordinator", "federation-admin");
        assertThat(roles("/api/me/account", "get")).containsExactly("signed-in");
    }

    @Test
    void idempotencyKeyIsAHeader() {
        List<String> parameters =
                operation("/api/partners/{partner}/notes", "post")
                        .path("parameters")
                        .valueStream()
                        .map(
                                parameter ->
                                        parameter.path("in").asString()
                                                + " "
                                                + parameter.path("name").asString())
                        .toList();
        assertThat(parameters).containsExactlyInAnyOrder("path partner", "header Idempotency-Key");
    }

    @Test
    void partnerIdIsAText() {
        JsonNode partner =
                operation("/api/partners/{partner}/notes", "post").path("parameters").get(0);
        assertThat(partner.path("schema").path("type").asString()).isEqualTo("string");
    }

    @Test
    void aRouteThatTheDocumentDoesNotKnowIsFound() {
        var mapping =
                SampleService.shared()
                        .bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        JsonNode without = document.deepCopy();
        without.path("paths").path("/api/me/account").asObject().remove("get");

        assertThat(Routes.undocumented(mapping, without))
                .contains("GET /api/me/account")
                .doesNotContain("POST /api/partners/{partner}/notes");
    }

    private static List<String> required(String schema) {
        return document.path("components")
                .path("schemas")
                .path(schema)
                .path("required")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private static List<String> roles(String path, String method) {
        return operation(path, method)
                .path("x-roles")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private static JsonNode operation(String path, String method) {
        return document.path("paths").path(path).path(method);
    }
}
