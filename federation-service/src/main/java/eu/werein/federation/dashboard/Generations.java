package eu.werein.federation.dashboard;

import java.util.Map;
import java.util.Optional;

/**
 * Counting from the beginning of the log again makes a new generation of counts; the old one is
 * shown until the new one has caught up.
 *
 * @param shown what readers see
 * @param wanted the same, or the one that is being counted
 * @param goal up to where the new one must have read, by {@code topic/partition}; empty until that
 *     has been measured
 */
public record Generations(int shown, int wanted, Optional<Map<String, Long>> goal) {

    public static final Generations FIRST = new Generations(1, 1, Optional.empty());

    public boolean rebuilding() {
        return wanted > shown;
    }

    Generations rebuild() {
        return new Generations(shown, wanted + 1, Optional.empty());
    }

    public Generations towards(Map<String, Long> ends) {
        return new Generations(shown, wanted, Optional.of(Map.copyOf(ends)));
    }

    public Generations caughtUp() {
        return new Generations(wanted, wanted, Optional.empty());
    }
}
