package eu.werein.launcher.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
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

    @Test
    void anAccountSignsInByItsAddressButOnlyWhereScriptsMay() {
        Parts.Keycloak keycloak = Parts.keycloak();
        KeycloakAdmin admin = keycloak.admin();
        String password = Secrets.generate();
        String account = admin.createAccount("somebody@parts.example", "gl", password);
        admin.grantRealmRole(account, "federation-admin");

        assertThatThrownBy(
                        () ->
                                admin.passwordGrant(
                                        "werein",
                                        "werein-local",
                                        "somebody@parts.example",
                                        password))
                .isInstanceOf(PartFailed.class);
        admin.ensureClient(LocalClient.in(Checkout.aroundWorkingDirectory()));
        admin.ensureClient(LocalClient.in(Checkout.aroundWorkingDirectory()));

        String token =
                admin.passwordGrant("werein", "werein-local", "somebody@parts.example", password);
        assertThat(claims(token))
                .contains("\"sub\":\"" + account + "\"", "federation-admin", keycloak.issuer())
                .doesNotContain("somebody");
    }

    private static String claims(String token) {
        return new String(
                Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), StandardCharsets.UTF_8);
    }
}
