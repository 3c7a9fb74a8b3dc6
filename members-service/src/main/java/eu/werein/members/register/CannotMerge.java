package eu.werein.members.register;

/** Two records that cannot become one in this way. */
public final class CannotMerge extends RuntimeException {

    private final Reason reason;

    /** Why they cannot. */
    public enum Reason {
        /**
         * Each has an account, and an account is one person's: nobody can tell which would stay.
         */
        BOTH_HAVE_ACCOUNTS,
        /** The record with the account is the one to keep: merge the other way round. */
        ACCOUNT_STAYS,
        /** There is nothing to merge with. */
        OTHER_UNKNOWN
    }

    CannotMerge(Reason reason) {
        super("the records cannot be merged", null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
