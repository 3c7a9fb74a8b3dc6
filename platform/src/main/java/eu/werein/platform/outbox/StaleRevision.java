package eu.werein.platform.outbox;

/** Somebody else changed the aggregate since it was read: read again and decide again. */
public final class StaleRevision extends RuntimeException {
    StaleRevision() {
        super("the aggregate has changed since it was read");
    }
}
