package eu.werein.events.answers;

import eu.werein.events.gatherings.Gathering;
import eu.werein.events.gatherings.Occurrence;
import eu.werein.platform.seats.Floors;
import eu.werein.platform.seats.Order;
import eu.werein.platform.seats.SeatRules;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a gathering says of one of its dates, as far as answers depend on it.
 *
 * @param version of the gathering that says so
 * @param capacity how many can come; none if there is room for all
 * @param start when people meet
 * @param zone on whose clocks
 * @param cancelledAt since when it does not take place; none if it does
 */
public record Setting(
        long version,
        @Nullable Integer capacity,
        Instant start,
        ZoneId zone,
        @Nullable Instant cancelledAt) {

    private static final int OFFER_HOURS = 48;

    /** Empty for a date that is not planned, or not any more. */
    public static Optional<Setting> of(Gathering gathering, LocalDate date) {
        return gathering.on(date).map(occurrence -> of(gathering.version(), occurrence));
    }

    private static Setting of(long version, Occurrence occurrence) {
        return new Setting(
                version,
                occurrence.told().capacity(),
                occurrence.meeting().start(),
                occurrence.meeting().zone(),
                occurrence.cancelledAt());
    }

    /** The same, of a version that does not plan it any more. */
    Setting droppedBy(long next, Instant at) {
        return new Setting(next, capacity, start, zone, at);
    }

    public boolean takesPlace() {
        return cancelledAt == null;
    }

    /** From then on nobody answers. */
    Instant closesAt() {
        return cancelledAt == null ? start : cancelledAt;
    }

    /** Room for all is as much room as a plan can have. */
    int seats() {
        return capacity == null ? SeatRules.LARGEST : Math.min(capacity, SeatRules.LARGEST);
    }

    /** Whoever comes first is seated first, whichever partner she is of. */
    SeatRules rules() {
        return new SeatRules(
                seats(), Floors.NONE, closesAt(), closesAt(), OFFER_HOURS, new Order.Arrival());
    }
}
