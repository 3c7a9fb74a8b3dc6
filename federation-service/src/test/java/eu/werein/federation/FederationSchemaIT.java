package eu.werein.federation;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import eu.werein.launcher.parts.Parts;
import eu.werein.platform.store.Migration;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FederationSchemaIT {

    private static final List<Migration> STEPS =
            new FederationSchema().federationMigrations().steps();

    private final MongoClient client = MongoClients.create(Parts.store().mongodbUri());
    private final MongoDatabase database = client.getDatabase("federation_schema_it");

    @AfterEach
    void drop() {
        database.drop();
        client.close();
    }

    @Test
    void countsAgainWhereSectorsWereNotCounted() {
        generations()
                .insertOne(new Document("_id", "dashboard").append("shown", 4).append("wanted", 4));

        apply(2, 3, 3, 4);

        assertThat(record()).containsEntry("shown", 4).containsEntry("wanted", 5);
    }

    @Test
    void countsAgainWhereOnlyMembersWereCounted() {
        generations()
                .insertOne(
                        new Document("_id", "dashboard")
                                .append("shown", 4)
                                .append("wanted", 4)
                                .append("cells", "partner, month, sector, stage"));

        apply(4, 4);

        assertThat(record()).containsEntry("shown", 4).containsEntry("wanted", 5);
    }

    @Test
    void countsAgainWhereGatheringsAndBandsWereNotCounted() {
        generations()
                .insertOne(
                        new Document("_id", "dashboard")
                                .append("shown", 4)
                                .append("wanted", 4)
                                .append(
                                        "cells",
                                        "partner, month, sector, stage; cycles, seats;"
                                                + " attendance, certificates, confidence"));

        apply(6, 6);

        assertThat(record()).containsEntry("shown", 4).containsEntry("wanted", 5);
    }

    @Test
    void countsOnceWhereNothingWasCounted() {
        apply(1, 2, 3, 4, 5, 6);

        assertThat(record()).containsEntry("shown", 1).containsEntry("wanted", 1);
    }

    private void apply(int... orders) {
        for (int order : orders) {
            STEPS.get(order - 1).change().accept(database);
        }
    }

    private com.mongodb.client.MongoCollection<Document> generations() {
        return database.getCollection("generations");
    }

    private Document record() {
        return Objects.requireNonNull(generations().find().first());
    }
}
