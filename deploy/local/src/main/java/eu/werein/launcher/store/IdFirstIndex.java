package eu.werein.launcher.store;

import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds a document by its id even when the filter asks for more. The library uses an index only for
 * a filter of exactly the index's fields and reads everything otherwise: a write that is guarded by
 * id and version would read the whole collection.
 *
 * <p>Its map holds the bare ids, which compare as what they are: the library's own keys are written
 * out as Java objects for every single comparison.
 */
final class IdFirstIndex extends AbstractUniqueIndex<Object> {

    private static final String ID = "_id";
    private static final Set<String> BEHIND = Set.of("$gt", "$gte");

    private final MVMap<Object, Object> positions;

    IdFirstIndex(
            MVMap<Object, Object> positions, String name, List<IndexKey> keys, boolean sparse) {
        super(name, keys, sparse);
        this.positions = positions;
    }

    static boolean fits(List<IndexKey> keys) {
        return keys.size() == 1 && ID.equals(keys.getFirst().getKey());
    }

    @Override
    public synchronized boolean canHandle(Document query) {
        return query.containsKey(ID) && (isRange(query.get(ID)) || super.canHandle(idOf(query)));
    }

    /** Whoever asks applies the rest of the filter to what stands there. */
    @Override
    public synchronized Iterable<Object> getPositions(Document query) {
        return query.get(ID) instanceof Document range && isRange(range)
                ? from(range.get(range.containsKey("$gt") ? "$gt" : "$gte"))
                : super.getPositions(idOf(query));
    }

    /** What lies behind a text: so that a collection can be read piece by piece. */
    private static boolean isRange(@Nullable Object id) {
        return id instanceof Document range
                && range.size() == 1
                && BEHIND.containsAll(range.keySet())
                && range.values().stream().allMatch(String.class::isInstance);
    }

    /** In the order of the ids, and no further than somebody reads. */
    private Iterable<Object> from(@Nullable Object first) {
        return () -> {
            Iterator<Object> keys = positions.keyIterator(first);
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return keys.hasNext();
                }

                @Override
                public Object next() {
                    return Objects.requireNonNull(positions.get(keys.next()));
                }
            };
        };
    }

    private static Document idOf(Document query) {
        return new Document(ID, query.get(ID));
    }

    @Override
    protected @Nullable Object removeDocument(KeyValue key) {
        return positions.remove(id(key));
    }

    @Override
    protected boolean putKeyPosition(KeyValue key, Object position) {
        return positions.putIfAbsent(id(key), Missing.ofNullable(position)) == null;
    }

    @Override
    protected Iterable<Map.Entry<KeyValue, Object>> getIterable() {
        return positions.entrySet().stream()
                .map(
                        entry ->
                                Map.entry(
                                        entry.getKey() instanceof KeyValue key
                                                ? key
                                                : new KeyValue(entry.getKey()),
                                        entry.getValue()))
                .toList();
    }

    /** A text is a key by itself; other ids stay as the library has made them comparable. */
    private static Object id(KeyValue key) {
        return key.size() == 1 && key.get(0) instanceof String text ? text : key;
    }

    @Override
    protected @Nullable Object getPosition(KeyValue key) {
        return positions.get(id(key));
    }

    @Override
    public long getCount() {
        return positions.sizeAsLong();
    }

    @Override
    public boolean isEmpty() {
        return positions.isEmpty();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }
}
