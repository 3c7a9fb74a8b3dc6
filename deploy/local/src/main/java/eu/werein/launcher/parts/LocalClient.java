package eu.werein.launcher.parts;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The client that lets scripts of this machine sign in by password; no production realm has it. */
public final class LocalClient {

    /** Its id. */
    public static final String ID = "werein-local";

    private LocalClient() {}

    public static JsonNode in(Checkout checkout) {
        return new JsonMapper().readTree(checkout.keycloak().resolve("local-client.json"));
    }
}
