package eu.werein.events.answers;

/** Somebody cannot answer, whatever she would say. */
public final class AnswerRefused extends RuntimeException {

    private final Why why;

    /** What stands against it. */
    public enum Why {
        /** She is no member of the partner that she named. */
        NO_MEMBER,
        /** The gathering is not for that partner's members. */
        NOT_OPEN_TO_PARTNER
    }

    AnswerRefused(Why why) {
        super(why.name(), null, false, false);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
