package eu.werein.training.roster;

import eu.werein.platform.seats.EnrolmentId;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.tenant.TenantContext;
import eu.werein.training.cycles.CycleId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Times of standings that are kept as long as the test runs. */
public final class InMemoryStandingTimes implements StandingTimes {

    private final Map<Key, Told> kept = new HashMap<>();

    private record Key(PartnerId host, CycleId cycle, EnrolmentId enrolment) {}

    private record Told(Since since, long sequence) {}

    @Override
    public void note(
            CycleId cycle, EnrolmentId enrolment, String standing, Instant at, long sequence) {
        kept.merge(
                new Key(TenantContext.current(), cycle, enrolment),
                new Told(new Since(standing, at), sequence),
                (before, told) -> {
                    if (told.sequence() <= before.sequence()) {
                        return before;
                    }
                    boolean stays = before.since().standing().equals(standing);
                    return stays ? new Told(before.since(), told.sequence()) : told;
                });
    }

    @Override
    public Map<EnrolmentId, Since> of(CycleId cycle) {
        Map<EnrolmentId, Since> found = new HashMap<>();
        kept.forEach(
                (key, told) -> {
                    if (key.host().equals(TenantContext.current()) && key.cycle().equals(cycle)) {
                        found.put(key.enrolment(), told.since());
                    }
                });
        return found;
    }
}
