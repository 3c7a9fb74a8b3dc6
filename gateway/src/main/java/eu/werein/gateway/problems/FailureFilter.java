package eu.werein.gateway.problems;

import com.mongodb.MongoException;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import eu.werein.platform.web.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns what fails anywhere behind it into a problem, as long as the answer has not begun. */
final class FailureFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(FailureFilter.class);
    private static final Duration TRY_AGAIN = Duration.ofSeconds(5);

    private final ProblemWriter problems;

    FailureFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException failure) {
            answer(response, failure);
        } catch (RuntimeException failure) {
            answer(response, failure);
        }
    }

    /** Half an answer must be seen to be broken; a refused request is answered by Tomcat itself. */
    private <X extends Exception> void answer(HttpServletResponse response, X failure)
            throws IOException, X {
        Refusal refusal = refusal(failure);
        if (!response.isCommitted()) {
            write(response, refusal);
        } else if (refusal.problem().status() >= HttpStatus.INTERNAL_SERVER_ERROR.value()) {
            throw failure;
        }
    }

    private void write(HttpServletResponse response, Refusal refusal) throws IOException {
        response.resetBuffer();
        refusal.retryAfter()
                .ifPresent(
                        wait ->
                                response.setHeader(
                                        HttpHeaders.RETRY_AFTER,
                                        Long.toString(Math.max(1, wait.toSeconds()))));
        problems.write(response, refusal.problem());
    }

    /**
     * Keys of tokens are asked for rarely however many unknown ones are named: a token whose key is
     * not looked up is not accepted.
     */
    private static Refusal refusal(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
            if (cause instanceof RateLimitReachedException) {
                return Refusal.unauthenticated();
            }
            if (cause instanceof KeySourceException) {
                return Refusal.unavailable(TRY_AGAIN);
            }
            if (cause instanceof MongoException) {
                LOG.atWarn()
                        .addKeyValue("reason", cause.getClass().getSimpleName())
                        .log("the session store cannot be reached");
                return Refusal.unavailable(TRY_AGAIN);
            }
        }
        log(failure);
        return Refusal.of(HttpStatus.INTERNAL_SERVER_ERROR, "unexpected");
    }

    /** Messages and arguments may hold personal data: class and place must do. */
    private static void log(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        LOG.atError()
                .addKeyValue("reason", root.getClass().getName())
                .addKeyValue(
                        "at",
                        Arrays.stream(root.getStackTrace())
                                .limit(5)
                                .map(StackTraceElement::toString)
                                .collect(Collectors.joining(" < ")))
                .log("a request failed unexpectedly");
    }
}
