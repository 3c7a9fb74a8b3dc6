package eu.werein.platform.rules.samples;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;

final class BadDatabase {
    MongoDatabase of(MongoClient client, String partner) {
        return client.getDatabase("members_" + partner);
    }
}
