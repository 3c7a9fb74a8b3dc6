package eu.werein.members.guests;

/** Nobody can ask for a seat at this date, whoever she is. */
public final class NotOpen extends RuntimeException {

    /** What stands against it. */
    public enum Why {
        /** There is no such date that everybody may come to. */
        UNKNOWN,
        /** The date does not take place. */
        CANCELLED,
        /** People meet already, or have met. */
        OVER
    }

    private final Why why;

    NotOpen(Why why) {
        super(why.name(), null, false, false);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
