package eu.werein.training.cycles.web;

import eu.werein.platform.seats.SeatRules;
import eu.werein.training.cycles.SeatBook;
import eu.werein.training.cycles.messaging.SeatsData;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/**
 * The seats of a cycle: the rule by which they are given, and how they stand.
 *
 * @param free seats that nobody has; some may be kept for others
 * @param waiting parties that wait
 * @param offerHours how long an offer stands
 */
@Schema(name = "CycleSeats")
record SeatsResponse(
        int capacity,
        int free,
        int waiting,
        SeatsData.FloorsData floors,
        Instant floorsReleaseAt,
        Instant enrolmentClosesAt,
        int offerHours,
        SeatsData.OrderData order) {

    static SeatsResponse of(SeatRules rules, SeatBook.Seats seats) {
        SeatsData told = SeatsData.of(rules);
        return new SeatsResponse(
                told.capacity(),
                told.capacity() - seats.held(),
                seats.waiting(),
                told.floors(),
                told.floorsReleaseAt(),
                told.enrolmentClosesAt(),
                told.offerHours(),
                told.order());
    }
}
