package eu.werein.members.applications;

import java.time.Instant;

/** Mails to applicants that are asked for outside the course of events. */
public interface Letters {

    /** Asks once more to confirm the address; at most one such mail an hour leaves. */
    void confirmAgain(ApplicationId id, Instant now);
}
