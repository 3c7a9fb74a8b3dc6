package eu.werein.members.applications;

import eu.werein.members.person.EmailAddress;
import java.time.Instant;

/**
 * What the bound partner remembers of a mailbox: its application, and when it was last written to.
 */
public interface Mailboxes {

    /**
     * Claims the mailbox for an application unless another holds it.
     *
     * @return the application that holds it
     */
    ApplicationId claim(EmailAddress mailbox, ApplicationId application);

    /** Hands the mailbox on; false when somebody else was quicker. */
    boolean handOn(EmailAddress mailbox, ApplicationId from, ApplicationId to);

    /** Lets go of the mailbox if the application still holds it. */
    void release(EmailAddress mailbox, ApplicationId application);

    /** Whether a confirmation may be mailed to it now. */
    boolean mayBeMailed(EmailAddress mailbox, Instant now);

    /**
     * Takes the hour's one confirmation mail.
     *
     * @param occasion may take it again: the same mail that failed to leave
     * @return when it may be taken, now or later
     */
    Instant takeMail(EmailAddress mailbox, String occasion, Instant now);

    /** Forgets when mailboxes were written to, where that does not matter any more. */
    void forgetMails(Instant now);
}
