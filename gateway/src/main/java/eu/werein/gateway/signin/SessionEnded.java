package eu.werein.gateway.signin;

/** The identity provider no longer stands behind the session: the person must sign in again. */
public final class SessionEnded extends RuntimeException {
    SessionEnded() {
        super("the session has ended", null, false, false);
    }
}
