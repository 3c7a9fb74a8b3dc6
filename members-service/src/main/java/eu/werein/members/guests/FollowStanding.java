package eu.werein.members.guests;

import eu.werein.members.hosted.Standing;

/** Keeps where a guest stands, and has her told. */
public final class FollowStanding {

    private final Guests guests;
    private final Letters letters;

    FollowStanding(Guests guests, Letters letters) {
        this.guests = guests;
        this.letters = letters;
    }

    /**
     * May be told twice, and what is older after what is newer. A letter is asked for each time: a
     * crash may have come between the keeping and the asking.
     *
     * @param sequence of the event that tells it
     */
    public void told(GuestId id, Standing standing, long sequence) {
        guests.change(id, guest -> Transition.untold(guest.told(standing, sequence)))
                .filter(guest -> guest.heard() == sequence && guest.standing().isPresent())
                .ifPresent(this::tell);
    }

    private void tell(Guest guest) {
        letters.standing(guest);
        letters.remind(guest);
    }
}
