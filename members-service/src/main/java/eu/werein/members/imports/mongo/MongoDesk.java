package eu.werein.members.imports.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import eu.werein.members.imports.Desk;
import eu.werein.members.imports.ImportId;
import eu.werein.platform.store.PartnerDatabases;
import eu.werein.platform.store.UniqueId;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** One document, whose id makes the place the only one on any store. */
@Component
final class MongoDesk implements Desk {

    private static final String ID = "_id";
    private static final String DESK = "desk";
    private static final String HOLDER = "import";

    private final PartnerDatabases databases;

    MongoDesk(PartnerDatabases databases) {
        this.databases = databases;
    }

    private MongoCollection<Document> desks() {
        return databases.collection("import-desk");
    }

    @Override
    public boolean take(ImportId id) {
        Document taken = new Document(ID, DESK).append(HOLDER, id.value());
        return UniqueId.accepts(() -> desks().insertOne(taken))
                || holder().filter(id::equals).isPresent();
    }

    @Override
    public Optional<ImportId> holder() {
        return Optional.ofNullable(desks().find(Filters.eq(ID, DESK)).first())
                .map(desk -> new ImportId(desk.getString(HOLDER)));
    }

    @Override
    public void leave(ImportId id) {
        desks().deleteOne(new Document(ID, DESK).append(HOLDER, id.value()));
    }
}
