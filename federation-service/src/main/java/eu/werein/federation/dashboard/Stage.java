package eu.werein.federation.dashboard;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How far a member's business is. */
public enum Stage {
    IDEA,
    STARTING,
    ESTABLISHED,
    UNKNOWN;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Unknown for whatever is no stage: whom we cannot place is still a member. */
    public static Stage of(@Nullable String key) {
        return Arrays.stream(values())
                .filter(stage -> stage.key().equals(key))
                .findFirst()
                .orElse(UNKNOWN);
    }
}
