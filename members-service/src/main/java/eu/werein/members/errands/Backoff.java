package eu.werein.members.errands;

import java.time.Duration;
import java.util.List;

/** How long a failed errand waits: soon at first, every five minutes in the end, never given up. */
final class Backoff {

    private static final List<Duration> WAITS =
            List.of(
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(2),
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(30),
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(5));

    private Backoff() {}

    static Duration after(int attempts) {
        return WAITS.get(Math.clamp(attempts - 1L, 0, WAITS.size() - 1));
    }
}
