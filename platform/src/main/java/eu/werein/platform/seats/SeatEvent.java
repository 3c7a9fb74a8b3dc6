package eu.werein.platform.seats;

import eu.werein.platform.tenant.PartnerId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a plan. The events of a plan, applied one after the other, give the plan: what
 * was answered to whom is therefore in them too.
 */
public sealed interface SeatEvent {

    /** When; never before the event that came before. */
    Instant at();

    /** The plan exists. */
    record Published(Instant at, SeatRules rules) implements SeatEvent {}

    /** A party came, and stands where it says. */
    record Enrolled(
            Instant at,
            EnrolmentId id,
            int body,
            PartnerId partner,
            Party party,
            int points,
            boolean agreed,
            Standing standing)
            implements SeatEvent {}

    /** A waiting party got its seats: confirmed, offered, or pending while nobody has agreed. */
    record Seated(Instant at, EnrolmentId id, Standing standing) implements SeatEvent {}

    /** A party's answer to an offer, or its coordinator's about it. */
    record Answered(Instant at, EnrolmentId id, RequestKey key, Answer answer, Standing standing)
            implements SeatEvent {}

    /** Fewer come; {@code party} is who stays. */
    record Shrunk(Instant at, EnrolmentId id, RequestKey key, Party party) implements SeatEvent {}

    /** Nobody answered until the seats' time was over. */
    record RanOut(Instant at, EnrolmentId id, Standing.Reason reason) implements SeatEvent {}

    /**
     * The order of those who wait is known.
     *
     * @param seed that it was drawn by, if it was
     */
    record Decided(Instant at, @Nullable Seed seed) implements SeatEvent {}

    /** Floors keep nothing any more. */
    record FloorsReleased(Instant at) implements SeatEvent {}

    /** Nobody can enrol any more, and what was offered is not. */
    record EnrolmentClosed(Instant at) implements SeatEvent {}

    /** Capacity and floors are these. */
    record QuotasChanged(Instant at, int capacity, Floors floors) implements SeatEvent {}

    /** Enrolment closes then; it is open until then, also when it had closed. */
    record ClosingMoved(Instant at, Instant enrolmentClosesAt) implements SeatEvent {}

    /** It does not take place. */
    record PlanCancelled(Instant at) implements SeatEvent {}
}
