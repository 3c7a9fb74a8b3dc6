package eu.werein.events.gatherings;

import eu.werein.platform.outbox.Request;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
     * @param reason why dates are elsewhere then, if the host says so
     * @return empty when there is no such gathering
     * @throws Stale when it is at another version
     * @throws GatheringRefused when it cannot be so any more
     */
    public Optional<Gathering> edit(
            GatheringId id, long seen, Scope scope, Edit edit, @Nullable Reason reason) {
        return gatherings.change(
                id,
                Request.OURS,
                gathering -> {
                    if (gathering.version() != seen) {
                        throw new Stale(gathering);
                    }
                    return gathering.edit(scope, edit, clock.instant()).because(reason);
                });
    }

    /**
     * @param reason why, if the host says so
     * @return empty when there is no such gathering
     * @throws GatheringRefused when there is nothing to take back
     */
    public Optional<Gathering> cancel(
            GatheringId id, Scope scope, @Nullable Reason reason, Request request) {
        return gatherings.change(
                id, request, gathering -> gathering.cancel(scope, clock.instant()).because(reason));
    }
}
