package eu.werein.launcher.parts;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.bson.Document;
import org.junit.jupiter.api.Test;

final class PartsIT {

    @Test
    void aBrokerTakesTopicsAndIsTheSameForTheWholeRun() throws Exception {
        try (Admin admin =
                Admin.create(
                        Map.of(
                                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                                Parts.kafka().bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic("first", Optional.of(12), Optional.empty())))
                    .all()
                    .get();

            assertThat(admin.listTopics().names().get()).contains("first");
        }
        assertThat(Parts.kafka()).isSameAs(Parts.kafka());
    }

    @Test
    void aStoreTakesDocuments() {
        try (MongoClient client = MongoClients.create(Parts.store().mongodbUri())) {
            var documents = client.getDatabase("parts").getCollection("documents");
            documents.insertOne(new Document("_id", "one"));

            assertThat(documents.find(new Document("_id", "one")).first()).isNotNull();
        }
    }
}
