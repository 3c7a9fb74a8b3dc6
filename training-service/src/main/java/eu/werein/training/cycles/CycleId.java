package eu.werein.training.cycles;

import java.util.Optional;

/**
 * A cycle of one host: unique within it only.
 *
 * @param value 1 to 64 letters, digits and hyphens
 */
public record CycleId(String value) {

    private static final String PATTERN = "[A-Za-z0-9-]{1,64}";

    /**
     * @throws IllegalArgumentException for anything else
     */
    public CycleId {
        if (!value.matches(PATTERN)) {
            throw new IllegalArgumentException("not the id of a cycle");
        }
    }

    /** Empty for what cannot be an id. */
    public static Optional<CycleId> parse(String text) {
        return text.matches(PATTERN) ? Optional.of(new CycleId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
