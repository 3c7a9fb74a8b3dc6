package eu.werein.members.guests;

import eu.werein.platform.outbox.Request;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The guests of the bound partner. */
public interface Guests {

    Optional<Guest> find(GuestId id);

    /** The body's hash of the request that a guest came with first, blank for a step of ours. */
    Optional<String> askedBy(GuestId id);

    /** Keeps a new guest; false, and nothing kept, when the id exists. */
    boolean add(Guest guest, Request request);

    /**
     * Takes the step and keeps it with its events; decides again when somebody else was quicker.
     *
     * @return the guest afterwards; empty when there is none
     */
    Optional<Guest> change(GuestId id, Function<Guest, Transition> step);

    /** Those who are known and come to a date, or have asked to, the first who asked first. */
    List<Guest> at(GatheringDate date);

    /** Those who must not be known any more then, at most so many. */
    List<GuestId> dueBy(Instant then, int limit);
}
