package eu.werein.training.cycles;

import eu.werein.platform.seats.SeatRules;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far a cycle is. From the moment when it is public it has rules for its seats. */
public sealed interface CycleState {

    /** The wire names of all states as a pattern for requests. */
    String PATTERN = "draft|published|enrolling|running|completed|cancelled";

    String wireName();

    /** How seats are given, as far as that is known. */
    Optional<SeatRules> seats();

    /** The same with these rules. */
    default CycleState with(SeatRules rules) {
        return switch (this) {
            case Draft _ -> new Draft(rules);
            case Published _ -> new Published(rules);
            case Enrolling _ -> new Enrolling(rules);
            case Running _ -> new Running(rules);
            case Completed _ -> new Completed(rules);
            case Cancelled _ -> new Cancelled(rules);
        };
    }

    /** Whether more than the host's own people may know of it. */
    default boolean isPublic() {
        return switch (this) {
            case Draft _ -> false;
            case Published _, Enrolling _, Running _, Completed _ -> true;
            case Cancelled cancelled -> cancelled.rules() != null;
        };
    }

    /**
     * Only the host knows of it.
     *
     * @param rules as they are planned; the hash of a draw's seed is {@link Draws#NO_SEED_YET}
     */
    record Draft(@Nullable SeatRules rules) implements CycleState {
        @Override
        public String wireName() {
            return "draft";
        }

        @Override
        public Optional<SeatRules> seats() {
            return Optional.ofNullable(rules);
        }
    }

    /** Everybody may read what is planned, and nobody can enrol yet. */
    record Published(SeatRules rules) implements CycleState {
        @Override
        public String wireName() {
            return "published";
        }

        @Override
        public Optional<SeatRules> seats() {
            return Optional.of(rules);
        }
    }

    /** People enrol. */
    record Enrolling(SeatRules rules) implements CycleState {
        @Override
        public String wireName() {
            return "enrolling";
        }

        @Override
        public Optional<SeatRules> seats() {
            return Optional.of(rules);
        }
    }

    /** The first session has begun; the rules still say until when people enrol. */
    record Running(SeatRules rules) implements CycleState {
        @Override
        public String wireName() {
            return "running";
        }

        @Override
        public Optional<SeatRules> seats() {
            return Optional.of(rules);
        }
    }

    /** The host says that it is over. */
    record Completed(SeatRules rules) implements CycleState {
        @Override
        public String wireName() {
            return "completed";
        }

        @Override
        public Optional<SeatRules> seats() {
            return Optional.of(rules);
        }
    }

    /**
     * It does not take place.
     *
     * @param rules that were published; none for a draft, of which nobody ever knew
     */
    record Cancelled(@Nullable SeatRules rules) implements CycleState {
        @Override
        public String wireName() {
            return "cancelled";
        }

        @Override
        public Optional<SeatRules> seats() {
            return Optional.ofNullable(rules);
        }
    }
}
