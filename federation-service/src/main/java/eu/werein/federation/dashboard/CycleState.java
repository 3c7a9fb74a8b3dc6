package eu.werein.federation.dashboard;

import java.util.Arrays;
import java.util.Locale;

/** How far a cycle is that more than its host knows of. */
public enum CycleState {
    PUBLISHED,
    ENROLLING,
    RUNNING,
    COMPLETED,
    CANCELLED;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * @throws IllegalArgumentException for what is no state of a public cycle
     */
    public static CycleState of(String key) {
        return Arrays.stream(values())
                .filter(state -> state.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a state of a cycle"));
    }
}
