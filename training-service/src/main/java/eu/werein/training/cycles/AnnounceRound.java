package eu.werein.training.cycles;

import eu.werein.platform.rounds.Round;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Tells of cycles that are near, so that whoever has a seat is reminded. */
final class AnnounceRound implements Round {

    private static final int AT_ONCE = 100;

    private final Cycles cycles;
    private final Clock clock;

    AnnounceRound(Cycles cycles, Clock clock) {
        this.cycles = cycles;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "announce-cycles";
    }

    @Override
    public int visit() {
        Instant now = clock.instant();
        List<CycleId> near = cycles.toAnnounce(now, AT_ONCE);
        near.forEach(id -> cycles.change(id, cycle -> cycle.announce(now)));
        return near.size();
    }
}
