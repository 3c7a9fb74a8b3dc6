package eu.werein.training.cycles.messaging;

import eu.werein.platform.seats.Floors;
import eu.werein.platform.seats.Order;
import eu.werein.platform.seats.SeatRules;
import eu.werein.training.cycles.Draws;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How the seats of a cycle are given, in the words of the API and the events. */
public record SeatsData(
        int capacity,
        FloorsData floors,
        Instant floorsReleaseAt,
        Instant enrolmentClosesAt,
        int offerHours,
        OrderData order) {

    /**
     * Seats that are kept.
     *
     * @param by {@code partner} or {@code country}
     * @param seats by a partner's id, or a country's two letters in small
     */
    public record FloorsData(String by, Map<String, Integer> seats) {

        public static FloorsData of(Floors floors) {
            return new FloorsData(
                    floors.by().name().toLowerCase(Locale.ROOT), new TreeMap<>(floors.seats()));
        }
    }

    /**
     * Whose turn comes first.
     *
     * @param by {@code arrival}, {@code priority} or {@code draw}
     * @param decidesAt none if by arrival
     * @param seedHash of a draw's seed, once it is promised
     */
    public record OrderData(String by, @Nullable Instant decidesAt, @Nullable String seedHash) {

        static OrderData of(Order order) {
            return switch (order) {
                case Order.Arrival _ -> new OrderData("arrival", null, null);
                case Order.Priority(var at) -> new OrderData("priority", at, null);
                case Order.Draw(var at, var hash) ->
                        new OrderData("draw", at, hash.equals(Draws.NO_SEED_YET) ? null : hash);
            };
        }
    }

    public static SeatsData of(SeatRules rules) {
        return new SeatsData(
                rules.capacity(),
                FloorsData.of(rules.floors()),
                rules.floorsReleaseAt(),
                rules.enrolmentClosesAt(),
                rules.offerHours(),
                OrderData.of(rules.order()));
    }
}
