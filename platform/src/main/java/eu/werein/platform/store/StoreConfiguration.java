package eu.werein.platform.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import eu.werein.platform.registry.PartnerRegistry;
import java.util.List;
import java.util.Map;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.provider.mongo.MongoLockProvider;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/** The databases of a service; the gateway has none of them. */
@AutoConfiguration(after = MongoAutoConfiguration.class)
@ConditionalOnProperty(name = "werein.kind", havingValue = "service", matchIfMissing = true)
public class StoreConfiguration {

    @Bean
    FederationDatabase federationDatabase(
            MongoClient client, @Value("${werein.service}") String service) {
        return new FederationDatabase(federation(client, service));
    }

    @Bean
    FederationSchema federationSchemaApplied(
            MongoClient client,
            @Value("${werein.service}") String service,
            LockProvider locks,
            ObjectProvider<FederationMigrations> migrations) {
        List<Migration> steps =
                migrations.stream().map(FederationMigrations::steps).flatMap(List::stream).toList();
        return new FederationSchema(federation(client, service), new Migrations(steps, locks));
    }

    @Bean
    LockProvider lockProvider(FederationDatabase database) {
        return new MongoLockProvider(database.collection("locks"));
    }

    @Bean
    Placement placement(MongoClient client, Environment environment) {
        Map<String, String> clusters =
                Binder.get(environment)
                        .bind(
                                "werein.mongodb.placements",
                                Bindable.mapOf(String.class, String.class))
                        .orElse(Map.of());
        return new Placement(client, clusters);
    }

    @Bean
    PartnerDatabases partnerDatabases(
            @Value("${werein.service}") String service,
            PartnerRegistry registry,
            Placement placement,
            LockProvider locks,
            ObjectProvider<PartnerMigrations> migrations) {
        List<Migration> steps =
                migrations.stream().map(PartnerMigrations::steps).flatMap(List::stream).toList();
        return new PartnerDatabases(
                databasePrefix(service), registry, placement, new Migrations(steps, locks));
    }

    private static MongoDatabase federation(MongoClient client, String service) {
        return client.getDatabase(databasePrefix(service) + "__federation");
    }

    private static String databasePrefix(String service) {
        return service.replace("-service", "");
    }
}
