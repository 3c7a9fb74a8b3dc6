package eu.werein.platform.outbox;

import eu.werein.platform.messaging.EventCodec;
import eu.werein.platform.messaging.MessagingConfiguration;
import eu.werein.platform.observability.TraceParent;
import eu.werein.platform.registry.OnceKnown;
import eu.werein.platform.registry.PartnerRegistry;
import eu.werein.platform.store.FederationDatabase;
import eu.werein.platform.store.PartnerDatabases;
import eu.werein.platform.store.StoreConfiguration;
import io.micrometer.tracing.Tracer;
import java.time.Clock;
import net.javacrumbs.shedlock.core.LockProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.KafkaOperations;

/** The outboxes of a service, their relay and their sweep. */
@AutoConfiguration(after = {MessagingConfiguration.class, StoreConfiguration.class})
@ConditionalOnBean(FederationDatabase.class)
public class OutboxConfiguration {

    @Bean
    Relay relay(KafkaOperations<String, byte[]> log, EventCodec codec) {
        return new Relay(new Telling(log, codec));
    }

    @Bean
    Outboxes outboxes(
            PartnerDatabases partners,
            FederationDatabase federation,
            Relay relay,
            Clock clock,
            Tracer tracer) {
        return new Outboxes(
                partners,
                federation,
                relay,
                new WriteMarks(federation, clock),
                clock,
                new TraceParent(tracer));
    }

    @Bean
    OutboxLifecycle outboxLifecycle(
            Outboxes outboxes,
            Relay relay,
            FederationDatabase federation,
            PartnerRegistry registry,
            LockProvider locks,
            Clock clock,
            OnceKnown onceKnown) {
        return new OutboxLifecycle(
                outboxes,
                relay,
                new Sweep(outboxes, new WriteMarks(federation, clock), relay, registry, locks),
                onceKnown);
    }
}
