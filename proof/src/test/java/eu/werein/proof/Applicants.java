package eu.werein.proof;

import tools.jackson.databind.JsonNode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Women who apply, as a test needs them, and the inbox they end up in. */
public final class Applicants {

    private final Api publicDoor;
    private final Api coordinator;
    private final String partner;

    public Applicants(Api publicDoor, Api coordinator, String partner) {
        this.publicDoor = publicDoor;
        this.coordinator = coordinator;
        this.partner = partner;
    }

    /** A form as the public page sends it. */
    public static Map<String, Object> form(String givenName, String email, String language) {
        Map<String, Object> form = new HashMap<>();
        form.put("givenName", givenName);
        form.put("familyName", "Proeve");
        form.put("email", email);
        form.put("language", language);
        return form;
    }

    /** Applies once under the key and returns the application's id. */
    String apply(String givenName, String key) {
        Answer answer =
                publicDoor.post(
                        "/api/public/partners/" + partner + "/applications",
                        form(
                                givenName,
                                givenName.toLowerCase(java.util.Locale.ROOT) + "@mail.example",
                                "fr"),
                        Map.of("Idempotency-Key", key));
        if (answer.status() != 202) {
            throw new IllegalStateException("not accepted: " + answer);
        }
        return answer.text("id");
    }

    public String apply(String givenName) {
        return apply(givenName, UUID.randomUUID().toString());
    }

    public Answer decide(String application, String decision) {
        return coordinator.post(
                "/api/partners/" + partner + "/applications/" + application + "/decision",
                decision.equals("approve")
                        ? Map.of("decision", "approve")
                        : Map.of("decision", "decline", "reason", "incomplete"),
                Map.of("Idempotency-Key", "decide-" + application));
    }

    /** Everything in a list of the partner, over all its pages. */
    public static List<JsonNode> all(Api api, String path) {
        List<JsonNode> items = new java.util.ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = api.get(path + (cursor.isEmpty() ? "" : "&cursor=" + cursor)).json();
            page.path("items").forEach(items::add);
            cursor = page.path("next").isNull() ? "" : page.path("next").asString();
        } while (!cursor.isEmpty());
        return items;
    }
}
