package eu.werein.training.cycles.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import eu.werein.platform.seats.Seed;
import eu.werein.platform.store.PartnerDatabases;
import eu.werein.training.cycles.CycleId;
import eu.werein.training.cycles.Seeds;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Objects;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Seeds apart from everything that is told of a cycle: no event can carry one by accident. */
@Component
final class MongoSeeds implements Seeds {

    private static final String SEED = "seed";
    private static final int BYTES = 32;

    private final PartnerDatabases databases;
    private final SecureRandom random = new SecureRandom();

    MongoSeeds(PartnerDatabases databases) {
        this.databases = databases;
    }

    /** Whoever comes first makes it, and all others find the same one. */
    @Override
    public Seed of(CycleId cycle) {
        byte[] fresh = new byte[BYTES];
        random.nextBytes(fresh);
        Document kept =
                databases
                        .collection("seeds")
                        .findOneAndUpdate(
                                Filters.eq("_id", cycle.value()),
                                Updates.setOnInsert(SEED, HexFormat.of().formatHex(fresh)),
                                new FindOneAndUpdateOptions()
                                        .upsert(true)
                                        .returnDocument(ReturnDocument.AFTER));
        return new Seed(Objects.requireNonNull(kept).getString(SEED));
    }
}
