package eu.werein.platform.web;

import eu.werein.platform.following.Following;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers 503 until partners and memberships are known: before that, every answer would be a guess.
 */
final class ReadinessFilter extends OncePerRequestFilter {

    private final Following following;
    private final ProblemWriter problems;

    ReadinessFilter(Following following, ProblemWriter problems) {
        this.following = following;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (following.complete()) {
            chain.doFilter(request, response);
        } else {
            response.setHeader(HttpHeaders.RETRY_AFTER, "5");
            problems.write(response, Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable"));
        }
    }
}
