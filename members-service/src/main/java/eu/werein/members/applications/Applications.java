package eu.werein.members.applications;

import eu.werein.platform.outbox.Request;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The applications of the bound partner. */
public interface Applications {

    Optional<Application> find(ApplicationId id);

    /** The body's hash of the request that submitted an application, blank for a step of ours. */
    Optional<String> submittedBy(ApplicationId id);

    /** Keeps a new application with its events; false, and nothing kept, when the id exists. */
    boolean add(Transition submitted, Request request);

    /**
     * Takes the step and keeps it with its events; decides again when somebody else was quicker. A
     * request that was carried out before is not carried out again.
     *
     * @return the application afterwards; empty when there is none
     * @throws eu.werein.platform.outbox.KeyReused when the key came with another body before
     */
    Optional<Application> change(
            ApplicationId id, Request request, Function<Application, Transition> step);

    /** Which applications a list shows, and from where on. */
    record Query(Filter filter, @Nullable Position after, int limit) {}

    /** Those in one state, all open ones, or all. */
    enum Filter {
        ALL,
        OPEN,
        SUBMITTED,
        IN_REVIEW,
        APPROVED,
        DECLINED,
        WITHDRAWN
    }

    /** A place in a list: everything after it is still to come. */
    record Position(Instant submittedAt, ApplicationId id) {}

    /** In the order of their submission, oldest first. */
    List<Application> list(Query query);

    /** Open ones that were not confirmed and came before the given time. */
    List<ApplicationId> unconfirmedBefore(Instant submittedBefore, int limit);
}
