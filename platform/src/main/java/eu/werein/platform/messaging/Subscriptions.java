package eu.werein.platform.messaging;

import eu.werein.platform.registry.OnceKnown;
import eu.werein.platform.registry.PartnerRegistry;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ConsumerAwareRebalanceListener;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.FixedBackOff;

/** Runs every {@link Subscription} of the service, once the registry is known. */
public final class Subscriptions implements SmartLifecycle {

    /** The phase of what applies events: after the registry, before the web server. */
    public static final int PHASE = 1_000;

    /** Counts how often a partition had to wait for something that is away. */
    static final String WAITS = "werein.events.waits";

    private static final Duration PAUSE_WHILE_AWAY = Duration.ofSeconds(1);
    private static final Duration PATIENCE_AT_END = Duration.ofSeconds(5);

    private final String service;
    private final ConsumerFactory<String, byte[]> consumers;
    private final ParkedAggregates parked;
    private final Replay replay;
    private final Map<String, SubscriptionListener> listeners;
    private final List<ConcurrentMessageListenerContainer<String, byte[]>> containers;
    private final OnceKnown onceKnown;
    private final MeterRegistry meters;
    private volatile boolean running;

    Subscriptions(
            String service,
            List<Subscription> subscriptions,
            ConsumerFactory<String, byte[]> consumers,
            KafkaOperations<String, byte[]> log,
            PartnerRegistry registry,
            ParkedAggregates parked,
            OnceKnown onceKnown,
            ApplicationContext context,
            MeterRegistry meters,
            ObservationRegistry observations) {
        this.service = service;
        this.consumers = consumers;
        this.parked = parked;
        this.replay = new Replay(consumers, parked);
        this.onceKnown = onceKnown;
        this.meters = meters;
        var deadLetters = new DeadLetters(log, service, meters);
        this.listeners =
                subscriptions.stream()
                        .collect(
                                Collectors.toMap(
                                        Subscription::name,
                                        subscription ->
                                                new SubscriptionListener(
                                                        subscription,
                                                        registry,
                                                        parked,
                                                        deadLetters,
                                                        new AppliedObservations(
                                                                observations,
                                                                service,
                                                                subscription))));
        this.containers =
                subscriptions.stream()
                        .map(subscription -> container(subscription, context))
                        .toList();
    }

    private ConcurrentMessageListenerContainer<String, byte[]> container(
            Subscription subscription, ApplicationContext context) {
        ContainerProperties properties = new ContainerProperties(subscription.topic());
        properties.setGroupId(subscription.group(service));
        properties.setMessageListener(Objects.requireNonNull(listeners.get(subscription.name())));
        properties.setAckMode(ContainerProperties.AckMode.BATCH);
        properties.setMissingTopicsFatal(false);
        // Observed is what is applied, not what is passed over: a file brings it by the thousand.
        properties.setMicrometerEnabled(false);
        properties.setConsumerRebalanceListener(new LoadParked());
        var container = new ConcurrentMessageListenerContainer<>(consumers, properties);
        container.setBeanName(subscription.name());
        container.setApplicationContext(context);
        container.setConcurrency(2);
        container.setCommonErrorHandler(waiting(subscription));
        return container;
    }

    /** What the listener throws is no record's fault: never skip, try again until it succeeds. */
    private DefaultErrorHandler waiting(Subscription subscription) {
        Counter waits = meters.counter(WAITS, "subscription", subscription.name());
        var handler =
                new DefaultErrorHandler(
                        new FixedBackOff(
                                PAUSE_WHILE_AWAY.toMillis(), FixedBackOff.UNLIMITED_ATTEMPTS));
        handler.setClassifications(Map.of(), true);
        handler.setRetryListeners((message, cause, attempt) -> waits.increment());
        handler.setLogLevel(KafkaException.Level.WARN);
        return handler;
    }

    /** Partitions come from another replica with what that one has parked. */
    private final class LoadParked implements ConsumerAwareRebalanceListener {
        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            parked.loadAgain();
        }
    }

    /**
     * Reads every parked aggregate again from the place where it stopped, and lets it flow on.
     *
     * @return how many aggregates flow again; one that still fails stays parked
     */
    public int replay() {
        return Math.toIntExact(parked.all().stream().filter(this::isFreed).count());
    }

    private boolean isFreed(ParkedAggregates.Parked aggregate) {
        SubscriptionListener listener = listeners.get(aggregate.subscription());
        return listener != null && replay.frees(aggregate, listener);
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
            containers.forEach(ConcurrentMessageListenerContainer::start);
        }
    }

    @Override
    public synchronized void stop() {
        running = false;
        CountDownLatch ended = new CountDownLatch(containers.size());
        containers.forEach(container -> container.stop(ended::countDown));
        try {
            boolean inTime = ended.await(PATIENCE_AT_END.toMillis(), TimeUnit.MILLISECONDS);
            if (!inTime) {
                containers.forEach(container -> container.stop(false));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Starts when the partners are known, however long that takes; stops after the web server. */
    @Override
    public int getPhase() {
        return PHASE;
    }
}
