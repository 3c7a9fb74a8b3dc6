package eu.werein.events.gatherings;

import eu.werein.platform.outbox.Request;
import java.time.Clock;
import java.util.Optional;

/** Changes dates of a gathering, or takes them back. */
public final class ChangeGathering {

    private final Gatherings gatherings;
    private final Clock clock;

    ChangeGathering(Gatherings gatherings, Clock clock) {
        this.gatherings = gatherings;
        this.clock = clock;
    }

    /**
     * @param seen the version that the change was made on
     * @return empty when there is no such gathering
     * @throws Stale when it is at another version
     * @throws GatheringRefused when it cannot be so any more
     */
    public Optional<Gathering> edit(GatheringId id, long seen, Scope scope, Edit edit) {
        return gatherings.change(
                id,
                Request.OURS,
                gathering -> {
                    if (gathering.version() != seen) {
                        throw new Stale(gathering);
                    }
                    return gathering.edit(scope, edit, clock.instant());
                });
    }

    /**
     * @return empty when there is no such gathering
     * @throws GatheringRefused when there is nothing to take back
     */
    public Optional<Gathering> cancel(GatheringId id, Scope scope, Request request) {
        return gatherings.change(
                id, request, gathering -> gathering.cancel(scope, clock.instant()));
    }
}
