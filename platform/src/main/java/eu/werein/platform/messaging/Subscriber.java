package eu.werein.platform.messaging;

import eu.werein.platform.registry.PartnerRegistry;
import eu.werein.platform.store.StoreOutage;
import eu.werein.platform.tenant.TenantContext;
import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;

/**
 * Applies one subscription's events with their partner bound. An aggregate whose event fails three
 * times is parked and the others flow on; while something that is needed is away, the partition
 * waits.
 */
final class Subscriber {

    private static final RetryTemplate TRIES =
            new RetryTemplate(
                    RetryPolicy.builder()
                            .maxRetries(2)
                            .delay(Duration.ofMillis(200))
                            .multiplier(5)
                            .build());

    private final Subscription subscription;
    private final PartnerRegistry registry;
    private final ParkedAggregates parked;
    private final DeadLetters deadLetters;
    private final AppliedObservations observations;

    Subscriber(
            Subscription subscription,
            PartnerRegistry registry,
            ParkedAggregates parked,
            DeadLetters deadLetters,
            AppliedObservations observations) {
        this.subscription = subscription;
        this.registry = registry;
        this.parked = parked;
        this.deadLetters = deadLetters;
        this.observations = observations;
    }

    /**
     * @param message where the event stands in the log
     * @throws TryLater when the record must come again
     */
    void take(Event event, ConsumerRecord<String, byte[]> message) {
        if (mayConcern(event) && !parked.contains(subscription.name(), event.key())) {
            observations.observe(message, () -> applyOrPark(event, message));
        }
    }

    /** What cannot even be judged is tried, and parked like any other. */
    private boolean mayConcern(Event event) {
        try {
            return subscription.handler().concerns(event);
        } catch (RuntimeException unreadable) {
            return true;
        }
    }

    private void applyOrPark(Event event, ConsumerRecord<String, byte[]> message) {
        try {
            TRIES.execute(
                    () -> {
                        apply(event);
                        return event;
                    });
        } catch (RetryException e) {
            Throwable cause = e.getCause();
            if (cause instanceof TryLater
                    || cause instanceof InterruptedException
                    || StoreOutage.caused(cause)) {
                throw new TryLater(reason(cause));
            }
            deadLetters.take(subscription.name(), message, reason(cause));
            parked.park(ParkedAggregates.Parked.at(subscription.name(), message, reason(cause)));
        }
    }

    /**
     * @throws MalformedEvent when the event's partner is not in the registry
     */
    void apply(Event event) {
        if (registry.find(event.partner()).isEmpty()) {
            throw new MalformedEvent("partner-unknown");
        }
        EventHandler handler = subscription.handler();
        if (handler.concerns(event)) {
            TenantContext.run(event.partner(), () -> handler.on(event));
        }
    }

    /** A defect's name or an exception's class: messages may quote the content. */
    private static String reason(@Nullable Throwable cause) {
        return switch (cause) {
            case MalformedEvent malformed -> String.valueOf(malformed.getMessage());
            case TryLater away -> String.valueOf(away.getMessage());
            case null -> "unknown";
            default -> cause.getClass().getSimpleName();
        };
    }
}
