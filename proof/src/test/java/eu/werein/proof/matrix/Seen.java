package eu.werein.proof.matrix;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicLong;

/** Which statuses each operation answered to each kind of caller, and which answers had a mark. */
final class Seen {

    private final Map<Cell, Set<Integer>> statuses = new ConcurrentHashMap<>();
    private final Set<Probe> marked = ConcurrentHashMap.newKeySet();
    private final AtomicLong probes = new AtomicLong();

    /**
     * @param caller the kind of person: her role, or her own name when she has none
     * @param where whose partner it is, seen from the caller, and whose id
     */
    record Cell(String operation, String caller, String where) {

        static Cell of(Probe probe) {
            return new Cell(probe.operation().toString(), caller(probe), where(probe));
        }

        private static String caller(Probe probe) {
            return probe.person().name().replaceFirst(" of .*", "");
        }

        private static String where(Probe probe) {
            Place place = probe.place();
            if (place.life() == Place.Life.UNKNOWN) {
                return "unknown partner";
            }
            if (place.life() == Place.Life.SUSPENDED) {
                return "suspended partner";
            }
            if (!probe.operation().owned()) {
                return "no partner's";
            }
            String partner =
                    probe.person().belongsTo(place.partner()) ? "own partner" : "another partner";
            return probe.operation().aboutOne() ? partner + ", " + id(probe) : partner;
        }

        private static String id(Probe probe) {
            return switch (probe.target()) {
                case TWIN -> "id that all hold";
                case FOREIGN -> "foreign id";
                case UNKNOWN -> "unknown id";
            };
        }
    }

    void note(Probe probe, int status) {
        probes.incrementAndGet();
        statuses.computeIfAbsent(Cell.of(probe), _ -> new ConcurrentSkipListSet<>()).add(status);
    }

    /** Its answer showed the mark of the partner that was asked: another's would show as well. */
    void noteMark(Probe probe) {
        marked.add(probe);
    }

    boolean showedMark(Probe probe) {
        return marked.contains(probe);
    }

    Map<Cell, Set<Integer>> statuses() {
        return Map.copyOf(statuses);
    }

    long probes() {
        return probes.get();
    }
}
