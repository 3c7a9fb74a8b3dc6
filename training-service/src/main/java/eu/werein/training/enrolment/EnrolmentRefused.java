package eu.werein.training.enrolment;

/** Somebody cannot enrol, or gather, for a reason that is not the seats'. */
public final class EnrolmentRefused extends RuntimeException {

    private final Why why;

    EnrolmentRefused(Why why) {
        super(why.name(), null, false, false);
        this.why = why;
    }

    public Why why() {
        return why;
    }

    /** What keeps her from it. */
    public enum Why {
        /** She is no member of that partner. */
        NO_MEMBER,
        /** The cycle is open to her, but not as a member of that partner. */
        NOT_OPEN_TO_PARTNER,
        /** Enrolment has not been opened. */
        NOT_ENROLLING,
        /** The cycle is over. */
        CLOSED,
        /** There is no such party, or somebody else leads it. */
        PARTY_UNKNOWN,
        /** A party is of one partner. */
        PARTY_OF_OTHERS,
        /** The party has enrolled: it can only shrink now. */
        PARTY_ENROLLED,
        /** Nobody more can come with it. */
        PARTY_FULL
    }
}
