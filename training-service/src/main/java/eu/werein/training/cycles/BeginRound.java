package eu.werein.training.cycles;

import eu.werein.platform.rounds.Round;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Lets cycles run whose first session has begun. */
final class BeginRound implements Round {

    private static final int AT_ONCE = 100;

    private final Cycles cycles;
    private final Clock clock;

    BeginRound(Cycles cycles, Clock clock) {
        this.cycles = cycles;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "begin-cycles";
    }

    @Override
    public int visit() {
        Instant now = clock.instant();
        List<CycleId> due = cycles.toBegin(now, AT_ONCE);
        due.forEach(id -> cycles.change(id, cycle -> cycle.begin(now)));
        return due.size();
    }
}
