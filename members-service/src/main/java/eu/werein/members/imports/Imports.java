package eu.werein.members.imports;

import eu.werein.platform.outbox.Request;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The imports of the bound partner. */
public interface Imports {

    Optional<Import> find(ImportId id);

    /** The body's hash of the request that began an import. */
    Optional<String> begunBy(ImportId id);

    /** Keeps a new import; false, and nothing kept, when the id exists. */
    boolean add(Import begun, Request request);

    /**
     * Takes the step, unless the request was carried out before.
     *
     * @return empty when there is no such import
     */
    Optional<Import> change(ImportId id, Request request, UnaryOperator<Import> step);

    /**
     * Takes the step of an import that was read before.
     *
     * @return empty when somebody else has changed it since: a job that finds this must end
     */
    Optional<Import> advance(Import read, UnaryOperator<Import> step);

    /** False when it has changed since it was read. */
    boolean remove(Import read);

    /** A place in the list: everything after it is still to come. */
    record Position(Instant createdAt, ImportId id) {}

    /** The newest first. */
    List<Import> list(@Nullable Position after, int limit);

    /** Those with a job to do, and those that may have served. */
    List<Import> all();
}
