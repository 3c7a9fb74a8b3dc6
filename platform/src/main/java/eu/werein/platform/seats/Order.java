package eu.werein.platform.seats;

import java.time.Instant;
import java.util.Optional;

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

        /**
         * @throws IllegalArgumentException when the hash is not 64 hexadecimal digits in small
         *     letters, which no seed would match
         */
        public Draw {
            if (!seedHash.matches("[0-9a-f]{64}")) {
                throw new IllegalArgumentException("a seed is promised by 64 hexadecimal digits");
            }
        }

        @Override
        public Optional<Instant> decidesAt() {
            return Optional.of(decision);
        }
    }
}
