package eu.werein.members.imports;

import java.util.Locale;
import java.util.Optional;

/** What became of a row. */
public enum RowOutcome {
    /** Nothing was to be done, or nothing has been done yet. */
    NONE('-'),
    CREATED('c'),
    UPDATED('u'),
    /** Somebody was quicker: nothing was done. */
    CONFLICT('x'),
    UNDONE('b'),
    /** Done, and not undone: she was edited since. */
    KEPT('k');

    private final char sign;

    RowOutcome(char sign) {
        this.sign = sign;
    }

    /** One character, as it is kept. */
    public char sign() {
        return sign;
    }

    /**
     * @throws IllegalArgumentException for a sign of none
     */
    public static RowOutcome of(char sign) {
        for (RowOutcome outcome : values()) {
            if (outcome.sign == sign) {
                return outcome;
            }
        }
        throw new IllegalArgumentException("not an outcome");
    }

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<RowOutcome> named(String wireName) {
        for (RowOutcome outcome : values()) {
            if (outcome != NONE && outcome.wireName().equals(wireName)) {
                return Optional.of(outcome);
            }
        }
        return Optional.empty();
    }
}
