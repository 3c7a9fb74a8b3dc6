package eu.werein.gateway.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;

/** Bounds what writes a session or asks the identity provider before anybody is known. */
final class SignInLimit extends OncePerRequestFilter {

    private static final int COST = 5;

    private final Limits limits;

    SignInLimit(Limits limits) {
        this.limits = limits;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !path.startsWith("/oauth2/")
                && !path.startsWith("/login/")
                && !path.equals("/logout");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        limits.spend(Requester.of(Optional.empty(), request), COST);
        chain.doFilter(request, response);
    }
}
