package eu.werein.federation.dashboard.streams;

import eu.werein.federation.dashboard.Cell;
import eu.werein.federation.dashboard.Said;
import eu.werein.platform.messaging.Event;
import eu.werein.platform.messaging.EventJson;
import eu.werein.platform.tenant.PartnerId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What comes of a cycle: who was there, who has a certificate, what learners say of themselves. */
final class LearningContribution {

    private static final String ISSUED = "training.certificate-issued.v1";

    private LearningContribution() {}

    /** What the figures need of {@code training.attendance-counted.v1}. */
    private record Counted(@Nullable Long present, @Nullable Long absent) {}

    /** What the figures need of {@code training.confidence-told.v1}: sums that are in no other. */
    private record Told(@Nullable Long learners, @Nullable Totals before, @Nullable Totals after) {}

    private record Totals(
            @Nullable Long recognition, @Nullable Long confidence, @Nullable Long finance) {}

    /** To remember of a session: how many were there, and how many were not. */
    static String session(Event event) {
        Counted counted = EventJson.read(event, Counted.class);
        return required(counted.present()) + " " + required(counted.absent());
    }

    static Map<Cell, Long> sessions(PartnerId host, List<String> remembered) {
        if (remembered.getFirst().isEmpty()) {
            return Map.of();
        }
        String[] counted = remembered.getFirst().split(" ", -1);
        return Map.of(
                new Cell.Marks(host, true), Long.valueOf(counted[0]),
                new Cell.Marks(host, false), Long.valueOf(counted[1]));
    }

    /** A certificate counts while its latest issue does. */
    static Optional<Cell> certificate(Event event) {
        return event.type().equals(ISSUED)
                ? Optional.of(new Cell.Certificates(event.partner()))
                : Optional.empty();
    }

    /** To remember of a cycle: all sums so far, in the order of {@link Said}. */
    static String confidence(Event event, String before) {
        Told told = EventJson.read(event, Told.class);
        Totals earlier = required(told.before());
        Totals later = required(told.after());
        Map<Said, Long> sums = read(before);
        add(sums, Said.LEARNERS, told.learners());
        add(sums, Said.RECOGNITION_BEFORE, earlier.recognition());
        add(sums, Said.CONFIDENCE_BEFORE, earlier.confidence());
        add(sums, Said.FINANCE_BEFORE, earlier.finance());
        add(sums, Said.RECOGNITION_AFTER, later.recognition());
        add(sums, Said.CONFIDENCE_AFTER, later.confidence());
        add(sums, Said.FINANCE_AFTER, later.finance());
        return sums.values().stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private static void add(Map<Said, Long> sums, Said said, @Nullable Long more) {
        sums.merge(said, required(more), Long::sum);
    }

    static Map<Cell, Long> confidences(PartnerId host, List<String> remembered) {
        Map<Cell, Long> cells = new HashMap<>();
        read(remembered.getFirst())
                .forEach((said, sum) -> cells.put(new Cell.Confidence(host, said), sum));
        return cells;
    }

    private static Map<Said, Long> read(String remembered) {
        Map<Said, Long> sums = new EnumMap<>(Said.class);
        if (!remembered.isEmpty()) {
            Iterator<String> words = List.of(remembered.split(" ", -1)).iterator();
            for (Said said : Said.values()) {
                sums.put(said, Long.valueOf(words.next()));
            }
        }
        return sums;
    }

    private static <T> T required(@Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("something of a cycle without its number");
        }
        return value;
    }
}
