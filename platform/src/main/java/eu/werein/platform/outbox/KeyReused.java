package eu.werein.platform.outbox;

/** An idempotency key came again with another body. */
public final class KeyReused extends RuntimeException {
    public KeyReused() {
        super("the key was used for another request", null, false, false);
    }
}
