package eu.werein.events.answers;

import java.util.List;
import java.util.Optional;

/** Who is expected at dates of what the bound partner hosts. */
public interface Expected {

    /** As whom an account comes, whether she has answered or not; empty when it is not for her. */
    Optional<Attendee> attendee(OccurrenceId id, String accountId);

    /** All who have said that they come, or may come. */
    List<Attendee> attendees(OccurrenceId id);
}
