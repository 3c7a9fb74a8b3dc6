package eu.werein.events.gatherings;

import eu.werein.platform.outbox.KeyReused;
import eu.werein.platform.outbox.Request;
import java.time.Clock;

/** Plans a gathering, once, and lets everybody know whom it may concern. */
public final class PlanGathering {

    private final Gatherings gatherings;
    private final Clock clock;

    PlanGathering(Gatherings gatherings, Clock clock) {
        this.gatherings = gatherings;
        this.clock = clock;
    }

    /**
     * @return the gathering, whether planned now or before
     * @throws KeyReused when the id comes from a key that was used for another gathering
     */
    public Gathering plan(GatheringId id, Plan plan, Request request) {
        boolean added = gatherings.add(Gathering.plan(id, plan, clock.instant()), request);
        boolean another =
                !added
                        && request.key() != null
                        && gatherings.plannedBy(id).filter(request.bodyHash()::equals).isEmpty();
        if (another) {
            throw new KeyReused();
        }
        return gatherings.find(id).orElseThrow();
    }
}
