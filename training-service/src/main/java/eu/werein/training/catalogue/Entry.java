package eu.werein.training.catalogue;

import eu.werein.platform.tenant.PartnerId;
import eu.werein.training.cycles.messaging.CycleData;
import eu.werein.training.cycles.messaging.SessionData;
import java.time.Instant;
import java.util.Objects;

/** A cycle as its host has told of it. */
public record Entry(PartnerId host, CycleData cycle) {

    /** Unique over the federation. */
    public String key() {
        return host + ":" + cycle.cycleId();
    }

    /** When the first session begins; what is public has one. */
    public Instant begins() {
        return cycle.sessions().getFirst().start();
    }

    /** Whether a session lies in no band, so that it suits nobody who looks for bands. */
    public boolean meetsOutsideBands() {
        return cycle.sessions().stream().map(SessionData::band).anyMatch(Objects::isNull);
    }
}
