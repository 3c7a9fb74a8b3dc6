package eu.werein.gateway.routing;

/** The paths of the API that the gateway answers itself. */
final class OwnPaths {

    /** Whether the door stands before this path. */
    boolean guarded(String path) {
        return path.equals("/api") || path.startsWith("/api/");
    }

    boolean own(String path) {
        return path.equals("/api/session")
                || path.equals("/api/docs")
                || path.startsWith("/api/docs/");
    }
}
