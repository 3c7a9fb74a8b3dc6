package eu.werein.launcher.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import java.util.List;
import org.h2.mvstore.MVStore;

/** A database whose documents are found by id, whatever else a filter asks for. */
final class DurableDatabase extends H2Database {

    private final MVStore store;

    DurableDatabase(String name, MVStore store, CursorRegistry cursors) {
        // The super class opens what indexes there are.
        this.store = store;
        super(name, store, cursors);
    }

    /** In the maps that the library would open. */
    @Override
    protected MongoCollection<Object> openOrCreateCollection(
            String collection, CollectionOptions options) {
        String name = getFullCollectionNamespace(collection);
        return new DurableCollection(
                this,
                collection,
                options,
                store.openMap("databases." + name),
                store.openMap("meta." + name),
                cursorRegistry);
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collection, String index, List<IndexKey> keys, boolean sparse) {
        return IdFirstIndex.fits(keys)
                ? new IdFirstIndex(store.openMap(map(collection, index)), index, keys, sparse)
                : super.openOrCreateUniqueIndex(collection, index, keys, sparse);
    }

    @Override
    protected void dropIndex(MongoCollection<Object> collection, String index) {
        super.dropIndex(collection, index);
        store.removeMap(map(collection.getCollectionName(), index));
    }

    /** Not the library's own map: what an older store has in it is of another kind. */
    private String map(String collection, String index) {
        return getFullCollectionNamespace(collection) + "._ids_" + index;
    }
}
