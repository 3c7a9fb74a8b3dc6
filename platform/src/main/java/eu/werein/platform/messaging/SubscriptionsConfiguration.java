package eu.werein.platform.messaging;

import eu.werein.platform.registry.OnceKnown;
import eu.werein.platform.registry.PartnerRegistry;
import eu.werein.platform.store.FederationDatabase;
import eu.werein.platform.store.StoreConfiguration;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaOperations;

/** Runs the service's subscriptions, where there is a store to apply events to. */
@AutoConfiguration(after = {MessagingConfiguration.class, StoreConfiguration.class})
@ConditionalOnBean(FederationDatabase.class)
public class SubscriptionsConfiguration {

    @Bean
    Subscriptions subscriptions(
            @Value("${werein.service}") String service,
            ObjectProvider<Subscription> subscriptions,
            ConsumerFactory<String, byte[]> consumers,
            KafkaOperations<String, byte[]> deadLetters,
            PartnerRegistry registry,
            FederationDatabase database,
            OnceKnown onceKnown,
            ApplicationContext context,
            MeterRegistry meters,
            ObservationRegistry observations) {
        return new Subscriptions(
                service,
                subscriptions.orderedStream().toList(),
                consumers,
                deadLetters,
                registry,
                new ParkedAggregates(database),
                onceKnown,
                context,
                meters,
                observations);
    }

    @Bean
    ParkedEndpoint parkedEndpoint(Subscriptions subscriptions) {
        return new ParkedEndpoint(subscriptions);
    }
}
