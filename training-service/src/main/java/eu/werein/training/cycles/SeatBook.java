package eu.werein.training.cycles;

import eu.werein.platform.seats.Floors;

/** How the seats of public cycles stand; whoever gives them out answers. */
public interface SeatBook {

    /**
     * Seats of a cycle at a moment.
     *
     * @param held confirmed, offered and pending
     * @param waiting parties that wait
     */
    record Seats(int held, int waiting) {
        public static final Seats NOBODY = new Seats(0, 0);
    }

    Seats of(CycleId cycle);

    /**
     * Sets how many seats there are and for whom some are kept; setting the same twice changes
     * nothing.
     *
     * @throws CycleRefused.TooFewSeats when floors and held seats need more, and nothing is set
     */
    void change(CycleId cycle, int capacity, Floors floors);
}
