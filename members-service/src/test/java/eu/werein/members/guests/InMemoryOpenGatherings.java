package eu.werein.members.guests;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Gatherings of one partner, in memory. */
final class InMemoryOpenGatherings implements OpenGatherings {

    private final Map<String, OpenGathering> gatherings = new HashMap<>();

    @Override
    public Optional<OpenGathering> find(String id) {
        return Optional.ofNullable(gatherings.get(id));
    }

    @Override
    public void keep(OpenGathering gathering) {
        gatherings.merge(
                gathering.id(),
                gathering,
                (known, told) -> told.version() > known.version() ? told : known);
    }
}
