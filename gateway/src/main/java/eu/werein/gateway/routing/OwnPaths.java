package eu.werein.gateway.routing;

/** Paths that the gateway answers itself, and those where limits hold. */
final class OwnPaths {

    /** Whether the gate stands before this path: the API, and everything about signing in. */
    boolean guarded(String path) {
        return path.equals("/api")
                || path.startsWith("/api/")
                || path.startsWith("/oauth2/")
                || path.startsWith("/login/")
                || path.equals("/logout");
    }

    boolean own(String path) {
        return !path.startsWith("/api")
                || path.equals("/api/session")
                || path.equals("/api/docs")
                || path.startsWith("/api/docs/");
    }
}
