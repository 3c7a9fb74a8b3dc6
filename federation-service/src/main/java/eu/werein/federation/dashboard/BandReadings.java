package eu.werein.federation.dashboard;

import eu.werein.platform.tenant.PartnerId;
import java.util.Optional;

/**
 * Where readings of bands are written down: one for all replicas, which outlives them, so that
 * nobody can compare two.
 */
public interface BandReadings {

    Optional<BandReading> find(PartnerId partner);

    /** False, and nothing changed, when the reading before this one is not the last. */
    boolean keep(BandReading next);
}
