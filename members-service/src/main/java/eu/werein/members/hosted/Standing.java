package eu.werein.members.hosted;

import java.time.Instant;

/** How somebody stands in what she takes part in. */
public sealed interface Standing {

    record Confirmed() implements Standing {}

    /** No seat is free for her yet. */
    record Waiting() implements Standing {}

    /** Her own partner has yet to agree. */
    record Pending() implements Standing {}

    /**
     * A seat is hers if she takes it.
     *
     * @param until when it goes to somebody else
     */
    record Offered(Instant until) implements Standing {}

    record Gone(Reason reason) implements Standing {}

    /** Why she is not in it any more. */
    enum Reason {
        /** Of her own will. */
        LEFT,
        /** She did not want the seat that she was offered. */
        REFUSED,
        /** She did not take it in time. */
        EXPIRED,
        /** Her partner did not decide in time. */
        LAPSED,
        /** Her partner did not agree. */
        DECLINED,
        /** It does not take place. */
        CANCELLED,
        /** It was too late to let her in: what came of it all is told otherwise. */
        ENDED
    }
}
