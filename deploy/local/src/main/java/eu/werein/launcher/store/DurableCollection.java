package eu.werein.launcher.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.h2.mvstore.MVMap;

/**
 * A collection whose documents are read as a whole, and not measured: nobody asks how large they
 * are, and each write paid for it.
 */
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

    /**
     * What is found are copies. The library hands out the document that it keeps, is still writing
     * it to the client when the next change is put into it field by field, and so a reader could
     * see old fields beside a new version: whoever then writes under that version undoes a change
     * that was acknowledged. A change works upon such a copy, too, and puts another document in
     * place of the one that is kept, which is therefore never changed.
     */
    @Override
    protected QueryResult createQueryResult(List<Document> found, int batchSize) {
        return super.createQueryResult(found.stream().map(Document::clone).toList(), batchSize);
    }
}
