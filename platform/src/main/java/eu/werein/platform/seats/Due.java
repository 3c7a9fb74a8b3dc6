package eu.werein.platform.seats;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** What becomes of a plan by time alone. */
enum Due {
    // In this order when they fall due together: what has closed offers nothing, and an order is
    // decided while floors still keep seats.
    CLOSING {
        @Override
        Optional<Instant> when(SeatPlan plan) {
            return plan.progress().closed()
                    ? Optional.empty()
                    : Optional.of(plan.rules().enrolmentClosesAt());
        }
    },
    DEADLINE {
        @Override
        Optional<Instant> when(SeatPlan plan) {
            Line deadlines = plan.entries().deadlines();
            return deadlines.isEmpty() ? Optional.empty() : deadlines.first().until();
        }
    },
    DECISION {
        @Override
        Optional<Instant> when(SeatPlan plan) {
            return plan.progress().decided() ? Optional.empty() : plan.rules().order().decidesAt();
        }
    },
    RELEASE {
        @Override
        Optional<Instant> when(SeatPlan plan) {
            return plan.progress().released()
                    ? Optional.empty()
                    : Optional.of(plan.rules().floorsReleaseAt());
        }
    };

    /** When it falls due next, if it does. */
    abstract Optional<Instant> when(SeatPlan plan);

    /** What falls due next of all. */
    static Optional<Due> next(SeatPlan plan) {
        return plan.progress().cancelled()
                ? Optional.empty()
                : Stream.of(values())
                        .filter(due -> due.when(plan).isPresent())
                        .min(
                                (one, other) ->
                                        one.when(plan)
                                                .orElseThrow()
                                                .compareTo(other.when(plan).orElseThrow()));
    }
}
