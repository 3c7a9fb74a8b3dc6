package eu.werein.events.gatherings;

import java.util.Optional;

/**
 * A gathering of one host: unique within it only.
 *
 * @param value 1 to 64 letters, digits and hyphens
 */
public record GatheringId(String value) {

    private static final String PATTERN = "[A-Za-z0-9-]{1,64}";

    /**
     * @throws IllegalArgumentException for anything else
     */
    public GatheringId {
        if (!value.matches(PATTERN)) {
            throw new IllegalArgumentException("not the id of a gathering");
        }
    }

    /** Empty for what cannot be an id. */
    public static Optional<GatheringId> parse(String text) {
        return text.matches(PATTERN) ? Optional.of(new GatheringId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
