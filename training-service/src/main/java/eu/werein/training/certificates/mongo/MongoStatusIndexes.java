package eu.werein.training.certificates.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import eu.werein.platform.store.PartnerDatabases;
import eu.werein.training.certificates.StatusIndexes;
import java.util.Objects;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** A counter in the host's database. */
@Component
final class MongoStatusIndexes implements StatusIndexes {

    private static final String TAKEN = "taken";

    private final PartnerDatabases databases;

    MongoStatusIndexes(PartnerDatabases databases) {
        this.databases = databases;
    }

    @Override
    public long next() {
        Document counter =
                databases
                        .collection("counters")
                        .findOneAndUpdate(
                                Filters.eq("_id", "status-indexes"),
                                Updates.inc(TAKEN, 1L),
                                new FindOneAndUpdateOptions()
                                        .upsert(true)
                                        .returnDocument(ReturnDocument.AFTER));
        return Objects.requireNonNull(counter).getLong(TAKEN) - 1;
    }
}
