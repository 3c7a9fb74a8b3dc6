package eu.werein.platform.seats.deciding;

import org.jspecify.annotations.Nullable;

/** Nobody can say what became of a command: it may be asked again with the same key. */
public final class Undecided extends RuntimeException {

    private final Why why;

    Undecided(Why why, @Nullable Throwable cause) {
        super(why.name(), cause, false, false);
        this.why = why;
    }

    public Why why() {
        return why;
    }

    /** What came in between. */
    public enum Why {
        /** Too many wait already: nothing was done. */
        BUSY,
        /** The store, or the time, failed: it may have been done, or may still be. */
        UNKNOWN
    }
}
