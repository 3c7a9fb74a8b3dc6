package eu.werein.federation.dashboard;

import eu.werein.platform.tenant.PartnerId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Readings of a test. */
final class InMemoryBandReadings implements BandReadings {

    private final Map<PartnerId, BandReading> kept = new HashMap<>();

    /** What another replica keeps just before the next one is. */
    @Nullable BandReading quicker;

    @Override
    public Optional<BandReading> find(PartnerId partner) {
        return Optional.ofNullable(kept.get(partner));
    }

    @Override
    public boolean keep(BandReading next) {
        if (quicker != null) {
            kept.put(quicker.partner(), quicker);
            quicker = null;
        }
        BandReading last = kept.get(next.partner());
        boolean follows = next.number() == (last == null ? 1 : last.number() + 1);
        if (follows) {
            kept.put(next.partner(), next);
        }
        return follows;
    }
}
