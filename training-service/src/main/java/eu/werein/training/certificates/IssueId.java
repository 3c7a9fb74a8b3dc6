package eu.werein.training.certificates;

import java.util.Optional;

/**
 * What an issue is found by. Whoever holds it may look: it cannot be guessed.
 *
 * @param value a random UUID
 */
public record IssueId(String value) {

    private static final String PATTERN = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    /**
     * @throws IllegalArgumentException for anything else
     */
    public IssueId {
        if (!value.matches(PATTERN)) {
            throw new IllegalArgumentException("not the id of an issue");
        }
    }

    /** Empty for what cannot be an id. */
    public static Optional<IssueId> parse(String text) {
        return text.matches(PATTERN) ? Optional.of(new IssueId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
