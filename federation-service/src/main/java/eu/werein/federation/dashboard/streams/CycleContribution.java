package eu.werein.federation.dashboard.streams;

import eu.werein.federation.dashboard.Cell;
import eu.werein.federation.dashboard.CycleState;
import eu.werein.platform.messaging.Event;
import eu.werein.platform.messaging.EventJson;
import eu.werein.platform.tenant.PartnerId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A cycle counts in its state. Its seats count once people may enrol, whoever waits for one until
 * enrolment closes or the cycle is over, and nothing but the cycle itself when it is cancelled.
 */
final class CycleContribution {

    /** What the figures need of {@code training.cycle-published.v1} and its kin. */
    private record CycleData(@Nullable String state, @Nullable SeatRules seats) {

        private record SeatRules(@Nullable Instant enrolmentClosesAt) {}
    }

    /** What the figures need of {@code training.enrolled.v1} and its kin: all tell the counts. */
    private record PlanData(@Nullable PlanCounts counts) {

        private record PlanCounts(
                @Nullable Integer capacity,
                @Nullable Map<String, Integer> held,
                @Nullable Integer waiting) {}
    }

    private CycleContribution() {}

    /** To remember of a cycle: its state, and when enrolment closes. */
    static String cycle(Event event) {
        CycleData cycle = EventJson.read(event, CycleData.class);
        if (cycle.state() == null
                || cycle.seats() == null
                || cycle.seats().enrolmentClosesAt() == null) {
            throw new IllegalArgumentException("a cycle without state or rules");
        }
        return CycleState.of(cycle.state()).key() + " " + cycle.seats().enrolmentClosesAt();
    }

    /**
     * To remember of its seats: capacity, parties that wait, and what members of each home hold.
     */
    static String plan(Event event) {
        PlanData.PlanCounts counts = EventJson.read(event, PlanData.class).counts();
        if (counts == null
                || counts.capacity() == null
                || counts.held() == null
                || counts.waiting() == null) {
            throw new IllegalArgumentException("a plan without counts");
        }
        StringBuilder text =
                new StringBuilder().append(counts.capacity()).append(' ').append(counts.waiting());
        new TreeMap<>(counts.held())
                .forEach(
                        (home, seats) ->
                                text.append(' ')
                                        .append(new PartnerId(home))
                                        .append(' ')
                                        .append(seats));
        return text.toString();
    }

    /** As a {@link Contribution}: of the cycle, and of its seats. */
    static Map<Cell, Long> counted(PartnerId host, List<String> remembered) {
        if (remembered.getFirst().isEmpty()) {
            return Map.of();
        }
        String[] cycle = remembered.getFirst().split(" ", -1);
        CycleState state = CycleState.of(cycle[0]);
        Map<Cell, Long> counted = new HashMap<>(seats(host, state, remembered.getLast()));
        counted.put(new Cell.Cycles(host, state), 1L);
        if (state == CycleState.ENROLLING || state == CycleState.RUNNING) {
            waiting(remembered.getLast())
                    .ifPresent(
                            parties ->
                                    counted.put(
                                            new Cell.Queues(host, Instant.parse(cycle[1])),
                                            parties));
        }
        return counted;
    }

    private static Map<Cell, Long> seats(PartnerId host, CycleState state, String plan) {
        boolean taken =
                switch (state) {
                    case PUBLISHED, CANCELLED -> false;
                    case ENROLLING, RUNNING, COMPLETED -> true;
                };
        if (!taken || plan.isEmpty()) {
            return Map.of();
        }
        String[] words = plan.split(" ", -1);
        Map<Cell, Long> seats = new HashMap<>();
        long learners = 0;
        seats.put(new Cell.Capacity(host), Long.valueOf(words[0]));
        for (int home = 2; home < words.length; home += 2) {
            long held = Long.parseLong(words[home + 1]);
            seats.put(new Cell.Seats(host, new PartnerId(words[home])), held);
            learners += held;
        }
        if (state == CycleState.COMPLETED) {
            seats.put(new Cell.Learners(host), learners);
        }
        return seats;
    }

    private static Optional<Long> waiting(String plan) {
        return plan.isEmpty()
                ? Optional.empty()
                : Optional.of(Long.valueOf(plan.split(" ", -1)[1]));
    }
}
