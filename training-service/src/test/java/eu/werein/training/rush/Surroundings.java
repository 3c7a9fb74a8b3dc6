package eu.werein.training.rush;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import eu.werein.launcher.parts.Parts;
import eu.werein.platform.access.Membership;
import eu.werein.platform.access.Role;
import eu.werein.platform.registry.PartnerState;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.Client;
import eu.werein.platform.testing.TestFederation;
import eu.werein.platform.testing.TestTokens;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;

/** What is around the service: partners of four countries, their members, the store and the log. */
final class Surroundings implements AutoCloseable {

    /** The clock of the stage may be put forward by weeks. */
    private static final Duration TOKENS_SERVE = Duration.ofDays(200);

    private final String name = Long.toString(System.nanoTime(), 36);
    private final DefaultKafkaProducerFactory<String, byte[]> producers =
            new DefaultKafkaProducerFactory<>(
                    Map.of("bootstrap.servers", Parts.kafka().bootstrapServers()),
                    new StringSerializer(),
                    new ByteArraySerializer());
    private final TestFederation federation = new TestFederation(new KafkaTemplate<>(producers));
    private final MongoClient store = MongoClients.create(Parts.store().mongodbUri());
    private final PlanLog log = new PlanLog(Parts.kafka().bootstrapServers());
    private final List<PartnerId> homes =
            Stream.of("es", "be", "fr", "de")
                    .map(country -> new PartnerId(country + "-rush-" + name))
                    .toList();

    /** The service creates the topics: it must have been started. */
    Surroundings() {
        homes.forEach(home -> federation.partner(home.value(), PartnerState.ACTIVE));
    }

    /** One of each country; the first one hosts. */
    List<PartnerId> homes() {
        return homes;
    }

    MongoClient store() {
        return store;
    }

    PlanLog log() {
        return log;
    }

    /** Somebody who is known under her account as soon as the service has been told. */
    Client join(String account, PartnerId home, Role role, int port) {
        federation.membership(account, home.value(), "m-" + account, Membership.State.ACTIVE, role);
        String token =
                TestTokens.signed(
                        account,
                        claims ->
                                claims.expirationTime(Date.from(Instant.now().plus(TOKENS_SERVE))));
        return new Client(port, token);
    }

    @Override
    public void close() {
        log.close();
        store.close();
        producers.destroy();
    }
}
