package eu.werein.launcher.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import org.h2.mvstore.MVMap;

/** A collection that does not measure its documents: nobody asks, and each write paid for it. */
final class DurableCollection extends H2Collection {

    DurableCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Object, Document> documents,
            MVMap<String, Object> about,
            CursorRegistry cursors) {
        super(database, name, options, documents, about, cursors);
    }

    @Override
    protected boolean tracksDataSize() {
        return false;
    }
}
