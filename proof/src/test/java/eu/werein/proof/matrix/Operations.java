package eu.werein.proof.matrix;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The operations of an OpenAPI document, in its paths' order. */
final class Operations {

    private Operations() {}

    /**
     * @throws UndeclaredCallers if an operation does not say who may call it
     */
    static List<Operation> of(JsonNode document) {
        List<Operation> operations = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                operations.add(operation(path.getKey(), method.getKey(), method.getValue()));
            }
        }
        operations.sort(Comparator.comparing(Operation::path).thenComparing(Operation::method));
        return List.copyOf(operations);
    }

    private static Operation operation(String path, String method, JsonNode described) {
        List<String> callers =
                described.path("x-roles").valueStream().map(JsonNode::asString).toList();
        String verb = method.toUpperCase(Locale.ROOT);
        if (callers.isEmpty()) {
            throw new UndeclaredCallers(verb + " " + path);
        }
        return new Operation(
                verb,
                path,
                callers,
                described
                        .at("/requestBody/content")
                        .propertyStream()
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(""),
                described
                        .path("responses")
                        .propertyStream()
                        .filter(response -> response.getKey().startsWith("2"))
                        .flatMap(response -> response.getValue().path("content").propertyStream())
                        .map(Map.Entry::getKey)
                        .toList(),
                described
                        .path("responses")
                        .propertyStream()
                        .map(response -> Integer.valueOf(response.getKey()))
                        .toList());
    }

    /** An operation that nobody decided about. */
    static final class UndeclaredCallers extends RuntimeException {
        UndeclaredCallers(String operation) {
            super(operation + " does not declare who may call it");
        }
    }
}
