package eu.werein.platform.store;

import com.mongodb.client.MongoClient;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;

/** The connection to the store; for services and gateway alike. */
@AutoConfiguration(before = MongoAutoConfiguration.class)
public class StoreClientConfiguration {

    private static final int SELECT_SERVER_MS = 3_000;
    private static final int CONNECT_MS = 2_000;

    /** Reading is tried twice, and nobody may wait for more than ten seconds in all. */
    private static final int ANSWER_MS = 4_500;

    /** A caller is told within seconds that the store is away, instead of waiting with it. */
    @Bean
    MongoClientSettingsBuilderCustomizer storeImpatience() {
        return settings ->
                settings.applyToClusterSettings(
                                cluster ->
                                        cluster.serverSelectionTimeout(
                                                SELECT_SERVER_MS, TimeUnit.MILLISECONDS))
                        .applyToSocketSettings(
                                socket ->
                                        socket.connectTimeout(CONNECT_MS, TimeUnit.MILLISECONDS)
                                                .readTimeout(ANSWER_MS, TimeUnit.MILLISECONDS));
    }

    @Bean
    StoreHealth storeHealthIndicator(MongoClient client) {
        return new StoreHealth(client);
    }
}
