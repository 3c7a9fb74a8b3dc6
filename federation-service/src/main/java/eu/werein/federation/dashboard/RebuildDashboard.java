package eu.werein.federation.dashboard;

import java.util.Optional;

/** Has everything counted again. While that goes on, asking again changes nothing. */
public final class RebuildDashboard {

    private final GenerationRecord record;

    public RebuildDashboard(GenerationRecord record) {
        this.record = record;
    }

    /**
     * @param request its idempotency key, if it has one: the same request rebuilds once
     */
    public void rebuild(Optional<String> request) {
        boolean settled = false;
        while (!settled) {
            Generations now = record.read();
            boolean repeated = request.isPresent() && request.equals(record.wantedBy());
            settled = now.rebuilding() || repeated || record.replace(now, now.rebuild(), request);
        }
    }
}
