package eu.werein.platform.seats;

import java.time.Duration;
import java.time.Instant;

/**
 * What is published before anybody enrols.
 *
 * @param capacity seats, 1 to 10,000
 * @param floors seats kept for partners or countries until they are released
 * @param floorsReleaseAt from then on floors keep nothing
 * @param enrolmentClosesAt from then on nobody enrols and no seat is offered
 * @param offerHours how long an offer stands, 1 to 720
 */
public record SeatRules(
        int capacity,
        Floors floors,
        Instant floorsReleaseAt,
        Instant enrolmentClosesAt,
        int offerHours,
        Order order) {

    public static final int LARGEST = 10_000;
    private static final int MONTH = 720;

    /**
     * @throws IllegalArgumentException when a number is out of its range, or floors are released or
     *     the order is decided after enrolment has closed
     */
    public SeatRules {
        requireCapacity(capacity);
        if (offerHours < 1 || offerHours > MONTH) {
            throw new IllegalArgumentException("an offer stands from an hour to a month");
        }
        if (floorsReleaseAt.isAfter(enrolmentClosesAt)
                || order.decidesAt().filter(at -> !at.isBefore(enrolmentClosesAt)).isPresent()) {
            throw new IllegalArgumentException("nothing is decided after enrolment has closed");
        }
    }

    static void requireCapacity(int seats) {
        if (seats < 1 || seats > LARGEST) {
            throw new IllegalArgumentException("a plan has 1 to 10,000 seats");
        }
    }

    /** When an offer that is made now ends. */
    Instant offerUntil(Instant at) {
        return earlier(at.plus(Duration.ofHours(offerHours)), enrolmentClosesAt);
    }

    static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /**
     * The same with another closing; floors keep nothing after it.
     *
     * @throws IllegalArgumentException when the order would be decided after it
     */
    SeatRules closingAt(Instant closing) {
        Instant release = earlier(floorsReleaseAt, closing);
        return new SeatRules(capacity, floors, release, closing, offerHours, order);
    }

    /** The same with another capacity and other floors. */
    public SeatRules withQuotas(int newCapacity, Floors newFloors) {
        return new SeatRules(
                newCapacity, newFloors, floorsReleaseAt, enrolmentClosesAt, offerHours, order);
    }
}
