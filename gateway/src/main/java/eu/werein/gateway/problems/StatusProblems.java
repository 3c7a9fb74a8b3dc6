package eu.werein.gateway.problems;

import eu.werein.platform.web.Problem;
import org.springframework.http.HttpStatusCode;

/** The problem that stands for a bare status. */
final class StatusProblems {

    private StatusProblems() {}

    static Problem of(int status) {
        return switch (status) {
            case 401 -> Problem.unauthenticated();
            case 403 -> Problem.forbidden();
            case 404 -> Problem.notFound();
            default -> Problem.of(HttpStatusCode.valueOf(status), code(status));
        };
    }

    private static String code(int status) {
        return switch (status) {
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 413 -> "too-large";
            case 415 -> "media-type-unsupported";
            case 503 -> "unavailable";
            default -> status < 500 ? "invalid" : "unexpected";
        };
    }
}
