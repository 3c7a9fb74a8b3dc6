package eu.werein.platform.outbox;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Aggregates of one kind: read, decided upon, and written with what is to be told. Decided again
 * whenever somebody else was quicker, and not again for a request that comes twice.
 */
public final class Aggregates<A> {

    private final AggregateStore store;
    private final Attempts attempts;
    private final Form<A> form;

    public Aggregates(AggregateStore store, Form<A> form) {
        this.store = store;
        this.attempts = new Attempts(store);
        this.form = form;
    }

    /** How aggregates of a kind are documents. */
    public interface Form<A> {

        /** Empty for one that is forgotten but for its id. */
        Optional<A> read(Stored stored);

        Document write(A aggregate);

        /** The aggregate at the version that the store has given it. */
        A at(A aggregate, long version);
    }

    /** An aggregate after a step, with what is to be told of it. */
    public record Step<A>(A after, List<DomainEvent> told) {
        public Step {
            told = List.copyOf(told);
        }
    }

    public Optional<A> find(String id) {
        return store.find(id).flatMap(form::read);
    }

    /** Writes a new one; false, and nothing written, when the id exists. */
    public boolean add(String id, Step<A> born) {
        return store.insert(id, form.write(born.after()), born.told());
    }

    /** As above, remembering which request it comes from. */
    public boolean add(String id, Step<A> born, String requestField, Request request) {
        Document document = form.write(born.after()).append(requestField, request.bodyHash());
        return store.insert(id, document, born.told());
    }

    /** As {@link #change(String, Request, Function)}, for a step of our own. */
    public Optional<A> change(String id, Function<A, Step<A>> decide) {
        return change(id, Request.OURS, decide);
    }

    /**
     * Decides on a step and writes what came of it; what equals the aggregate as it was is not
     * written.
     *
     * @return empty when there is no such aggregate
     * @throws StaleRevision when others were quicker too often
     * @throws KeyReused when the request's key was used with another body
     */
    public Optional<A> change(String id, Request request, Function<A, Step<A>> decide) {
        return attempts.change(id, stored -> change(stored, request, decide))
                .flatMap(Function.identity());
    }

    /**
     * As {@link #change(String, Request, Function)}, of one that is there from its first change on.
     *
     * @param empty what it is until then
     */
    public A change(String id, A empty, Request request, Function<A, Step<A>> decide) {
        if (store.find(id).isEmpty()) {
            // Whoever is quicker: both go on from the same.
            add(id, new Step<>(empty, List.of()));
        }
        return change(id, request, decide).orElseThrow();
    }

    private Optional<A> change(Stored stored, Request request, Function<A, Step<A>> decide) {
        return form.read(stored).map(current -> change(stored, current, request, decide));
    }

    private A change(Stored stored, A current, Request request, Function<A, Step<A>> decide) {
        if (isAnswered(stored, request)) {
            return current;
        }
        Step<A> step = decide.apply(current);
        if (step.after().equals(current)) {
            return current;
        }
        Revision written =
                store.update(
                        stored.revision(), form.write(step.after()), step.told(), answer(request));
        return form.at(step.after(), written.version());
    }

    private static boolean isAnswered(Stored stored, Request request) {
        String key = request.key();
        Optional<Answer> given = key == null ? Optional.empty() : stored.answerTo(key);
        if (given.isPresent() && !given.get().bodyHash().equals(request.bodyHash())) {
            throw new KeyReused();
        }
        return given.isPresent();
    }

    private static @Nullable Answer answer(Request request) {
        String key = request.key();
        return key == null ? null : new Answer(key, request.bodyHash());
    }
}
