package eu.werein.platform.store;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import org.bson.Document;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether the store answers. */
final class StoreHealth implements HealthIndicator {

    private static final Document PING = new Document("ping", 1);

    private final MongoClient client;

    StoreHealth(MongoClient client) {
        this.client = client;
    }

    @Override
    public Health health() {
        try {
            client.getDatabase("admin").runCommand(PING);
            return Health.up().build();
        } catch (MongoException e) {
            return Health.outOfService().build();
        }
    }
}
