package eu.werein.members.guests;

/** Mails to guests; asking again for the same sends nothing. */
public interface Letters {

    /** Asks her to confirm that the mailbox is hers, once for each occasion. */
    void confirm(GuestId guest, String occasion);

    /** Tells her where she stands, for as long as that is where she stands. */
    void standing(Guest guest);

    /** Tells her once more where she stands, if that is decided, once for each occasion. */
    void standingAgain(Guest guest, String occasion);

    /** Reminds her a day before, if she has a seat and it is not nearer; once for each time. */
    void remind(Guest guest);

    /** Tells her that the date is at another time or place since this version of the gathering. */
    void moved(GuestId guest, long version);

    /** Tells her that the date does not take place since this version of the gathering. */
    void cancelled(GuestId guest, long version);
}
