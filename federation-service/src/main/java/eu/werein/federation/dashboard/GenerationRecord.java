package eu.werein.federation.dashboard;

import java.util.Optional;

/** Where generations are written down, so that a rebuild survives whoever runs it. */
public interface GenerationRecord {

    Generations read();

    /** The key of the request that wanted the latest rebuild, if it had one. */
    Optional<String> wantedBy();

    /** False, and nothing changed, when the record is not as it was before. */
    boolean replace(Generations before, Generations after);

    /** As above, and remembers the request. */
    boolean replace(Generations before, Generations after, Optional<String> wantedBy);
}
