package eu.werein.members.guests;

import eu.werein.members.person.EmailAddress;
import java.time.Instant;

/** What the bound partner remembers of a mailbox: whose it is at a date, and what it asked for. */
public interface GuestMailboxes {

    /** How often a mailbox may ask for one gathering on one day (UTC). */
    int A_DAY = 3;

    /** How often a mailbox may ask for all gatherings of a partner on one day (UTC). */
    int OF_ALL_A_DAY = 12;

    /**
     * Claims the mailbox at a date for a guest unless another holds it.
     *
     * @return the guest who holds it
     */
    GuestId claim(EmailAddress mailbox, GatheringDate date, GuestId guest);

    /** Hands the mailbox on; false when somebody else was quicker. */
    boolean handOn(EmailAddress mailbox, GatheringDate date, GuestId from, GuestId to);

    /** Lets go of the mailbox if the guest still holds it. */
    void release(EmailAddress mailbox, GatheringDate date, GuestId guest);

    /** Lets go of a guest's mailbox, unless she is not known any more. */
    default void release(Guest guest) {
        guest.visitor().ifPresent(who -> release(who.email(), guest.date(), guest.id()));
    }

    /**
     * Takes one of the times that a mailbox may ask for a gathering on a day.
     *
     * @param occasion takes the same time however often it is tried
     * @return false when all are taken
     */
    boolean takeAsking(EmailAddress mailbox, String gathering, String occasion, Instant now);

    /** Forgets who has asked how often before this day. */
    void forgetAskings(Instant now);
}
