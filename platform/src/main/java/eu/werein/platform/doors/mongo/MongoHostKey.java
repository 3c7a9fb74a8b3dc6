package eu.werein.platform.doors.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import eu.werein.platform.doors.HostKey;
import eu.werein.platform.store.PartnerDatabases;
import java.security.SecureRandom;
import java.util.Objects;
import org.bson.Document;
import org.bson.types.Binary;

/** One document in the host's database. */
public final class MongoHostKey implements HostKey {

    private static final int BYTES = 32;
    private static final String KEY = "key";

    private final PartnerDatabases databases;
    private final SecureRandom random = new SecureRandom();

    public MongoHostKey(PartnerDatabases databases) {
        this.databases = databases;
    }

    /** Whoever comes first makes it, and all others find the same one. */
    @Override
    public byte[] bytes() {
        byte[] fresh = new byte[BYTES];
        random.nextBytes(fresh);
        Document kept =
                databases
                        .collection("keys")
                        .findOneAndUpdate(
                                Filters.eq("_id", "attendance"),
                                Updates.setOnInsert(KEY, new Binary(fresh)),
                                new FindOneAndUpdateOptions()
                                        .upsert(true)
                                        .returnDocument(ReturnDocument.AFTER));
        return Objects.requireNonNull(kept).get(KEY, Binary.class).getData();
    }
}
