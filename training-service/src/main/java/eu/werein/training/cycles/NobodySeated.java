package eu.werein.training.cycles;

import eu.werein.platform.seats.Floors;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** The seats of cycles in which nobody can enrol yet: floors alone need some. */
@Component
final class NobodySeated implements SeatBook {

    @Override
    public Seats of(CycleId cycle) {
        return Seats.NOBODY;
    }

    @Override
    public void change(CycleId cycle, int capacity, Floors floors) {
        int kept = sum(floors.seats().values());
        if (kept > capacity) {
            throw new CycleRefused.TooFewSeats(kept);
        }
    }

    private static int sum(Collection<Integer> floors) {
        return floors.stream().mapToInt(Integer::intValue).sum();
    }
}
