package eu.werein.federation.dashboard;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Counted groups at two moments. */
final class Groups {

    private Groups() {}

    /**
     * How many at least have come, gone or moved between them. Who moves leaves one group and comes
     * into another, and is one.
     */
    static <G> long moves(Map<G, Long> before, Map<G, Long> after) {
        Set<G> groups = new HashSet<>(after.keySet());
        groups.addAll(before.keySet());
        long came = 0;
        long went = 0;
        for (G group : groups) {
            long more = after.getOrDefault(group, 0L) - before.getOrDefault(group, 0L);
            came += Math.max(0, more);
            went += Math.max(0, -more);
        }
        return Math.max(came, went);
    }
}
