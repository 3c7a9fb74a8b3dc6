package eu.werein.platform.outbox;

import java.util.Optional;
import java.util.function.Function;

/** Reads an aggregate and decides again whenever somebody else has changed it meanwhile. */
public final class Attempts {

    private static final int LIMIT = 20;

    private final AggregateStore store;

    public Attempts(AggregateStore store) {
        this.store = store;
    }

    /**
     * @param change of the aggregate as it is read, guarded by its revision
     * @return empty when there is no such aggregate
     * @throws StaleRevision when others were quicker too often
     */
    public <T> Optional<T> change(String id, Function<Stored, T> change) {
        for (int attempt = 1; attempt < LIMIT; attempt++) {
            try {
                return store.find(id).map(change);
            } catch (StaleRevision e) {
                Thread.onSpinWait();
            }
        }
        return store.find(id).map(change);
    }
}
