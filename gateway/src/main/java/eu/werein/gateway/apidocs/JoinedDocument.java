package eu.werein.gateway.apidocs;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Several OpenAPI documents as one. Two schemas of one name are one if they are equal; otherwise
 * the later one gets a number, and so do the references to it.
 */
final class JoinedDocument {

    private static final String REFERENCE = "$ref";
    private static final String SCHEMAS = "#/components/schemas/";

    private final JsonMapper json;
    private final String publicUrl;

    JoinedDocument(JsonMapper json, String publicUrl) {
        this.json = json;
        this.publicUrl = publicUrl;
    }

    ObjectNode of(List<ObjectNode> documents) {
        ObjectNode joined = frame();
        ObjectNode paths = joined.putObject("paths");
        ObjectNode components = joined.putObject("components");
        ObjectNode schemas = components.putObject("schemas");
        security(joined, components);
        for (ObjectNode document : documents) {
            ObjectNode renamed = renamed(document.deepCopy(), schemas);
            renamed.path("components")
                    .path("schemas")
                    .properties()
                    .forEach(schema -> schemas.set(schema.getKey(), schema.getValue()));
            renamed.path("paths").properties().stream()
                    .filter(path -> path.getKey().startsWith("/api/"))
                    .forEach(path -> paths.set(path.getKey(), path.getValue()));
        }
        return joined;
    }

    private ObjectNode frame() {
        ObjectNode joined = json.createObjectNode().put("openapi", "3.1.0");
        joined.putObject("info").put("title", "WE'RE IN").put("version", "1");
        joined.putArray("servers").addObject().put("url", publicUrl);
        return joined;
    }

    private static void security(ObjectNode joined, ObjectNode components) {
        components
                .putObject("securitySchemes")
                .putObject("bearer")
                .put("type", "http")
                .put("scheme", "bearer")
                .put("bearerFormat", "JWT");
        joined.putArray("security").addObject().putArray("bearer");
    }

    private static ObjectNode renamed(ObjectNode document, ObjectNode taken) {
        if (!(document.path("components").path("schemas") instanceof ObjectNode own)) {
            return document;
        }
        for (String name : List.copyOf(own.propertyNames())) {
            @Nullable JsonNode other = taken.get(name);
            if (other != null && !other.equals(own.get(name))) {
                String free = free(name, taken, own);
                own.set(free, own.remove(name));
                redirect(document, SCHEMAS + name, SCHEMAS + free);
            }
        }
        return document;
    }

    private static String free(String name, ObjectNode taken, ObjectNode own) {
        int number = 2;
        while (taken.has(name + number) || own.has(name + number)) {
            number++;
        }
        return name + number;
    }

    private static void redirect(JsonNode node, String from, String to) {
        if (node instanceof ObjectNode object && from.equals(object.path(REFERENCE).asString(""))) {
            object.put(REFERENCE, to);
        }
        node.forEach(child -> redirect(child, from, to));
    }
}
