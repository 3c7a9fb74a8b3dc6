package eu.werein.members.requests.web;

import eu.werein.members.requests.KeyReused;
import eu.werein.members.requests.Request;
import eu.werein.platform.web.IdempotencyKey;
import eu.werein.platform.web.Problem;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import tools.jackson.databind.json.JsonMapper;

/** Makes a {@link Request} of a key and a body, and a problem of a key used twice. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
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

    @ExceptionHandler
    ResponseEntity<Problem> reused(KeyReused reused) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                .header("Content-Type", Problem.MEDIA_TYPE)
                .body(Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "idempotency-key-reused"));
    }
}
