package eu.werein.events.gatherings;

import eu.werein.platform.outbox.Request;
import java.util.Optional;
import java.util.function.Function;

/** The gatherings that the bound partner hosts. */
public interface Gatherings {

    Optional<Gathering> find(GatheringId id);

    /** The body's hash of the request that planned a gathering. */
    Optional<String> plannedBy(GatheringId id);

    /** Keeps a new gathering with its events; false, and nothing kept, when the id exists. */
    boolean add(Gathering.Transition planned, Request request);

    /**
     * Takes the step, once for a request, and keeps it with its events; empty when there is no such
     * gathering.
     */
    Optional<Gathering> change(
            GatheringId id, Request request, Function<Gathering, Gathering.Transition> step);
}
