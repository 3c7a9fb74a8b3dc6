package eu.werein.platform.seats;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whose turn comes first. */
public sealed interface Order {

    /** Until then everybody waits; empty when everybody is served as she comes. */
    Optional<Instant> decidesAt();

    /** As they come. */
    record Arrival() implements Order {
        @Override
        public Optional<Instant> decidesAt() {
            return Optional.empty();
        }
    }

    /** By published points, more first, then as they came. */
    record Priority(Instant decision) implements Order {
        @Override
        public Optional<Instant> decidesAt() {
            return Optional.of(decision);
        }
    }

    /**
     * By lot, one ticket per party.
     *
     * @param seedHash SHA-256 of the seed in hexadecimal, public before anybody can enrol
     */
    record Draw(Instant decision, String seedHash) implements Order {

        private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

        /**
         * @throws IllegalArgumentException when no seed could ever have this hash: the plan could
         *     not be decided
         */
        public Draw {
            if (!HASH.matcher(seedHash).matches()) {
                throw new IllegalArgumentException("a seed's hash has 64 small hexadecimal digits");
            }
        }

        @Override
        public Optional<Instant> decidesAt() {
            return Optional.of(decision);
        }
    }
}
