package eu.werein.platform.seats;

import eu.werein.platform.tenant.PartnerId;
import java.time.Instant;

/**
 * What somebody asks of a plan. Those that change a party have a key; those that set the plan's own
 * values are the same however often they come.
 */
public sealed interface SeatCommand {

    /** Nothing is asked but that what fell due is done. */
    record Tick() implements SeatCommand {}

    /**
     * A party wants seats.
     *
     * @param id derived from the request's key
     * @param body hash of the request's body
     * @param points counted when the order is by priority
     * @param agreed whether the partner's coordinator need not be asked, or has agreed already
     */
    record Enrol(
            EnrolmentId id, int body, PartnerId partner, Party party, int points, boolean agreed)
            implements SeatCommand {}

    /** Something asked of one party. */
    sealed interface OfParty extends SeatCommand {
        EnrolmentId id();

        RequestKey key();
    }

    /** It takes the seats that it was offered. */
    record Accept(EnrolmentId id, RequestKey key) implements OfParty {}

    /** It does not want the seats that it was offered. */
    record Refuse(EnrolmentId id, RequestKey key) implements OfParty {}

    /** Its partner's coordinator agrees. */
    record Agree(EnrolmentId id, RequestKey key) implements OfParty {}

    /** Its partner's coordinator does not agree. */
    record Decline(EnrolmentId id, RequestKey key) implements OfParty {}

    /** One who is named leaves; the others stay, and the next leads. */
    record Leave(EnrolmentId id, Pseudonym person, RequestKey key) implements OfParty {}

    /** Fewer of those who are not named come. */
    record Shrink(EnrolmentId id, int unnamed, RequestKey key) implements OfParty {}

    /** The whole party leaves. */
    record Cancel(EnrolmentId id, RequestKey key) implements OfParty {}

    /** More or fewer seats, other floors. */
    record ChangeQuotas(int capacity, Floors floors) implements SeatCommand {
        /**
         * @throws IllegalArgumentException when the capacity is out of its range
         */
        public ChangeQuotas {
            SeatRules.requireCapacity(capacity);
        }
    }

    /** Enrolment closes at another time; when that is to come, it is open again. */
    record MoveClosing(Instant enrolmentClosesAt) implements SeatCommand {}

    /** The cycle or gathering does not take place. */
    record CancelPlan() implements SeatCommand {}
}
