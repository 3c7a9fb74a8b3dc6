package eu.werein.platform.web;

import eu.werein.platform.outbox.Request;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Makes a {@link Request} of a key and a body. */
public final class Requests {

    private final JsonMapper json;

    Requests(JsonMapper json) {
        this.json = json;
    }

    /**
     * @param operation what is asked for, so that a key is bound to it as well
     */
    public Request of(Optional<IdempotencyKey> key, String operation, Object body) {
        String canonical = operation + '\n' + json.writeValueAsString(body);
        return new Request(
                key.map(IdempotencyKey::value).orElse(null), IdempotencyKey.bodyHash(canonical));
    }
}
