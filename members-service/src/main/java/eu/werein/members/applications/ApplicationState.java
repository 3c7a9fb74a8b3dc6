package eu.werein.members.applications;

import eu.werein.members.person.MemberId;
import java.time.Instant;

/** Where an application stands. */
public sealed interface ApplicationState {

    /** Waits to be looked at. */
    record Submitted() implements ApplicationState {}

    /** A coordinator has taken it up. */
    record InReview() implements ApplicationState {}

    /** The applicant becomes the member with this id. */
    record Approved(Instant at, MemberId memberId) implements ApplicationState {}

    /** The applicant has been told why. */
    record Declined(Instant at, DeclineReason reason) implements ApplicationState {}

    /** Not pursued; who applied is forgotten. */
    record Withdrawn(Instant at) implements ApplicationState {}

    /** Whether somebody still has to decide. */
    default boolean open() {
        return switch (this) {
            case Submitted _, InReview _ -> true;
            case Approved _, Declined _, Withdrawn _ -> false;
        };
    }

    default String wireName() {
        return switch (this) {
            case Submitted _ -> "submitted";
            case InReview _ -> "in-review";
            case Approved _ -> "approved";
            case Declined _ -> "declined";
            case Withdrawn _ -> "withdrawn";
        };
    }
}
