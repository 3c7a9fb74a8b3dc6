package eu.werein.platform.outbox;

/** Too much waits to be told: nothing was written, and the caller may try again later. */
public final class OutboxFull extends RuntimeException {
    OutboxFull() {
        super("too many events wait to be told");
    }
}
