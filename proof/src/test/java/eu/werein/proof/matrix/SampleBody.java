package eu.werein.proof.matrix;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/**
 * The smallest body that an operation's document takes, so that a call is not refused for its form
 * before it comes to whose data it touches.
 */
final class SampleBody {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> SOME = List.of("city", "externalId");

    private final JsonNode document;

    SampleBody(JsonNode document) {
        this.document = document;
    }

    /** In JSON; empty for an operation that takes none. */
    String of(Operation operation) {
        JsonNode content =
                document.path("paths")
                        .path(operation.path())
                        .path(operation.method().toLowerCase(java.util.Locale.ROOT))
                        .path("requestBody")
                        .path("content");
        if (content.isEmpty()) {
            return "";
        }
        return JSON.writeValueAsString(value("", content.iterator().next().path("schema")));
    }

    private JsonNode value(String name, JsonNode described) {
        JsonNode schema = resolved(described);
        if (schema.has("enum")) {
            return schema.path("enum").get(0);
        }
        if (schema.has("examples")) {
            return schema.path("examples").get(0);
        }
        return switch (type(schema)) {
            case "object" -> object(schema);
            case "array" -> JSON.createArrayNode().add(value(name, schema.path("items")));
            case "integer", "number" -> JSON.getNodeFactory().numberNode(1);
            case "boolean" -> JSON.getNodeFactory().booleanNode(true);
            default -> JSON.getNodeFactory().stringNode(text(name, schema));
        };
    }

    private ObjectNode object(JsonNode schema) {
        ObjectNode object = JSON.createObjectNode();
        List<String> required =
                schema.path("required").valueStream().map(JsonNode::asString).toList();
        for (var property : schema.path("properties").properties()) {
            // A patch requires nothing: it changes what nobody else looks at.
            boolean wanted =
                    required.contains(property.getKey())
                            || required.isEmpty() && SOME.contains(property.getKey());
            if (wanted) {
                object.set(property.getKey(), value(property.getKey(), property.getValue()));
            }
        }
        return object;
    }

    private static String text(String name, JsonNode schema) {
        return switch (schema.path("format").asString("")) {
            case "date" -> "2031-05-01";
            case "email" -> "somebody@mail.example";
            default ->
                    switch (name) {
                        case "country" -> "BE";
                        case "timeZone" -> "Europe/Brussels";
                        case "otherId", "members" -> Ids.NOBODYS;
                        default -> "abc";
                    };
        };
    }

    /** Of alternatives the one that is something. */
    private JsonNode resolved(JsonNode schema) {
        if (schema.has("$ref")) {
            String reference = schema.path("$ref").asString();
            return resolved(document.at(reference.substring(1)));
        }
        return schema.has("anyOf") ? resolved(schema.path("anyOf").get(0)) : schema;
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.get(0).asString() : type.asString("string");
    }
}
