package eu.werein.training.cycles;

import eu.werein.platform.outbox.KeyReused;
import eu.werein.platform.outbox.Request;
import eu.werein.platform.seats.SeatRules;
import org.jspecify.annotations.Nullable;

/** Begins a cycle, once, that only its host knows of. */
public final class DraftCycle {

    private final Cycles cycles;

    DraftCycle(Cycles cycles) {
        this.cycles = cycles;
    }

    /**
     * @return the cycle, whether drafted now or before
     * @throws KeyReused when the id comes from a key that was used for another cycle
     */
    public Cycle draft(
            CycleId id, Particulars particulars, @Nullable SeatRules seats, Request request) {
        boolean added = cycles.add(Cycle.draft(id, particulars, seats), request);
        boolean another =
                !added
                        && request.key() != null
                        && cycles.draftedBy(id).filter(request.bodyHash()::equals).isEmpty();
        if (another) {
            throw new KeyReused();
        }
        return cycles.find(id).orElseThrow();
    }
}
