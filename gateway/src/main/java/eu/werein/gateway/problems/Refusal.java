package eu.werein.gateway.problems;

import eu.werein.platform.web.Problem;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** The gateway's own "no", on its way to the caller. */
public final class Refusal extends RuntimeException {

    private final transient Problem problem;
    private final @Nullable Duration retryAfter;

    private Refusal(Problem problem, @Nullable Duration retryAfter) {
        super(problem.code(), null, false, false);
        this.problem = problem;
        this.retryAfter = retryAfter;
    }

    public static Refusal of(HttpStatus status, String code) {
        return new Refusal(Problem.of(status, code), null);
    }

    public static Refusal notFound() {
        return new Refusal(Problem.notFound(), null);
    }

    public static Refusal unauthenticated() {
        return new Refusal(Problem.unauthenticated(), null);
    }

    /** Something we need is away: the caller may try again after the time. */
    public static Refusal unavailable(Duration retryAfter) {
        return new Refusal(Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable"), retryAfter);
    }

    /** The service took too long; whether it did what was asked is not known. */
    public static Refusal timeout(Duration retryAfter) {
        return new Refusal(Problem.of(HttpStatus.GATEWAY_TIMEOUT, "timeout"), retryAfter);
    }

    /** The caller, or the partner, asks too much at once. */
    public static Refusal throttled(Duration retryAfter) {
        return new Refusal(
                Problem.of(HttpStatus.TOO_MANY_REQUESTS, "too-many-requests"), retryAfter);
    }

    Problem problem() {
        return problem;
    }

    Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
