package eu.werein.members.requests;

/** An idempotency key came again with another body. */
public final class KeyReused extends RuntimeException {
    public KeyReused() {
        super("the key was used for another request", null, false, false);
    }
}
