package eu.werein.platform.messaging;

import eu.werein.platform.registry.OnceKnown;
import eu.werein.platform.registry.PartnerRegistry;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;

/** Runs every {@link Subscription} of the service, once the registry is known. */
public final class Subscriptions implements SmartLifecycle {

    private final String service;
    private final ConsumerFactory<String, byte[]> consumers;
    private final ParkedAggregates parked;
    private final Map<String, SubscriptionListener> listeners;
    private final List<ConcurrentMessageListenerContainer<String, byte[]>> containers;
    private final OnceKnown onceKnown;
    private volatile boolean running;

    Subscriptions(
            String service,
            List<Subscription> subscriptions,
            ConsumerFactory<String, byte[]> consumers,
            KafkaOperations<String, byte[]> deadLetters,
            PartnerRegistry registry,
            ParkedAggregates parked,
            OnceKnown onceKnown,
            ApplicationContext context,
            MeterRegistry meters) {
        this.service = service;
        this.consumers = consumers;
        this.parked = parked;
        this.onceKnown = onceKnown;
        this.listeners =
                subscriptions.stream()
                        .map(
                                subscription ->
                                        Map.entry(
                                                subscription.name(),
                                                new SubscriptionListener(
                                                        subscription,
                                                        registry,
                                                        parked,
                                                        deadLetters,
                                                        deadLetterTopic(service),
                                                        meters)))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        this.containers =
                subscriptions.stream()
                        .map(subscription -> container(subscription, context))
                        .toList();
    }

    static String deadLetterTopic(String service) {
        return service + ".dead-letter.v1";
    }

    private ConcurrentMessageListenerContainer<String, byte[]> container(
            Subscription subscription, ApplicationContext context) {
        ContainerProperties properties = new ContainerProperties(subscription.topic());
        properties.setGroupId(service + "." + subscription.name());
        properties.setMessageListener(Objects.requireNonNull(listeners.get(subscription.name())));
        properties.setAckMode(ContainerProperties.AckMode.BATCH);
        properties.setMissingTopicsFatal(false);
        properties.setObservationEnabled(true);
        var container = new ConcurrentMessageListenerContainer<>(consumers, properties);
        container.setBeanName(subscription.name());
        container.setApplicationContext(context);
        container.setConcurrency(2);
        return container;
    }

    /**
     * Reads every parked aggregate again from the place where it stopped, and lets it flow on.
     *
     * @return how many aggregates flow again; one that still fails stays parked
     */
    public int replay() {
        var replay = new Replay(consumers);
        Function<ParkedAggregates.Parked, Boolean> flows =
                aggregate -> {
                    SubscriptionListener listener = listeners.get(aggregate.subscription());
                    if (listener == null || !replay.apply(aggregate, listener)) {
                        return false;
                    }
                    parked.release(aggregate);
                    // What came in between the end of the first reading and the release.
                    return replay.apply(aggregate, listener);
                };
        return (int) parked.all().stream().filter(flows::apply).count();
    }

    List<ParkedAggregates.Parked> parked() {
        return parked.all();
    }

    @Override
    public synchronized void start() {
        running = true;
        onceKnown.run(this::startContainers);
    }

    private synchronized void startContainers() {
        if (running) {
            parked.load();
            containers.forEach(ConcurrentMessageListenerContainer::start);
        }
    }

    @Override
    public synchronized void stop() {
        containers.forEach(ConcurrentMessageListenerContainer::stop);
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Starts when the partners are known, however long that takes; stops before the web server. */
    @Override
    public int getPhase() {
        return PHASE;
    }

    /** The phase of what works on the log in the background. */
    public static final int PHASE = 1_000;
}
