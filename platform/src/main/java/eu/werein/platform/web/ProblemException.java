package eu.werein.platform.web;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;

/** An expected refusal on its way to the caller. */
public final class ProblemException extends RuntimeException {

    private final transient Problem problem;
    private final @Nullable Duration retryAfter;

    private ProblemException(Problem problem, @Nullable Duration retryAfter) {
        super(problem.code(), null, false, false);
        this.problem = problem;
        this.retryAfter = retryAfter;
    }

    public static ProblemException of(HttpStatus status, String code) {
        return new ProblemException(Problem.of(status, code), null);
    }

    public static ProblemException of(HttpStatus status, String code, List<Problem.Defect> errors) {
        return new ProblemException(Problem.of(status, code, errors), null);
    }

    /** The caller's input has these defects. */
    public static ProblemException invalid(List<Problem.Defect> errors) {
        return of(HttpStatus.BAD_REQUEST, "invalid", errors);
    }

    /** A part of the caller's body is not what it should be. */
    public static ProblemException unreadable(JacksonException defect) {
        return invalid(Defects.ofBody(defect));
    }

    public static ProblemException notFound() {
        return new ProblemException(Problem.notFound(), null);
    }

    /** A dependency is away or too much waits: the caller may try again after the time. */
    public static ProblemException unavailable(Duration retryAfter) {
        return new ProblemException(
                Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable"), retryAfter);
    }

    Problem problem() {
        return problem;
    }

    @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
