package eu.werein.training.cycles;

import eu.werein.platform.seats.Floors;
import java.util.HashMap;
import java.util.Map;

/** Seats that a test says are held. */
final class InMemorySeatBook implements SeatBook {

    private final Map<CycleId, Integer> held = new HashMap<>();

    void hold(CycleId cycle, int seats) {
        held.put(cycle, seats);
    }

    @Override
    public Seats of(CycleId cycle) {
        return new Seats(held.getOrDefault(cycle, 0), 0);
    }

    @Override
    public void change(CycleId cycle, int capacity, Floors floors) {
        int needed = of(cycle).held();
        if (needed > capacity) {
            throw new CycleRefused.TooFewSeats(needed);
        }
    }
}
