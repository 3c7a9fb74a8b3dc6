package eu.werein.gateway.signin;

import org.springframework.security.web.util.matcher.RequestMatcher;

/** The requests that need somebody signed in. */
@FunctionalInterface
public interface ProtectedPaths extends RequestMatcher {}
