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

    /** What comes within it is read, and its offset committed, together. */
    private static final Duration GATHERING = Duration.ofMillis(50);

    private static final Duration PAUSE_WHILE_AWAY = Duration.ofSeconds(1);
    private static final Duration PATIENCE_AT_END = Duration.ofSeconds(5);

    private final String service;
    private final ConsumerFactory<String, byte[]> consumers;
    private final ParkedAggregates parked;
    private final Replay replay;
    private final Map<String, Subscriber> subscribers;
    private final List<ConcurrentMessageListenerContainer<String, byte[]>> containers;
    private final OnceKnown onceKnown;
    private final DeadLetters deadLetters;
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
        this.deadLetters = new DeadLetters(log, service, meters);
        this.subscribers =
                subscriptions.stream()
                        .collect(
                                Collectors.toMap(
                                        Subscription::name,
                                        subscription ->
                                                new Subscriber(
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
                        .collect(Collectors.groupingBy(Subscription::topic))
                        .entrySet()
                        .stream()
                        .map(topic -> container(topic.getKey(), topic.getValue(), context))
                        .toList();
    }

    private ConcurrentMessageListenerContainer<String, byte[]> container(
            String topic, List<Subscription> subscriptions, ApplicationContext context) {
        List<String> names = subscriptions.stream().map(Subscription::name).sorted().toList();
        ContainerProperties properties = new ContainerProperties(topic);
        properties.setGroupId(group(service, names));
        properties.setMessageListener(
                new TopicListener(
                        together(names),
                        names.stream().map(this::subscriber).toList(),
                        deadLetters));
        properties.setAckMode(ContainerProperties.AckMode.BATCH);
        properties.setMissingTopicsFatal(false);
        properties.setIdleBetweenPolls(GATHERING.toMillis());
        // Observed is what is applied, not what is passed over: a file brings it by the thousand.
        properties.setMicrometerEnabled(false);
        properties.setConsumerRebalanceListener(new LoadParked());
        var container = new ConcurrentMessageListenerContainer<>(consumers, properties);
        container.setBeanName(topic);
        container.setApplicationContext(context);
        container.setConcurrency(2);
        container.setCommonErrorHandler(waiting(topic));
        return container;
    }

    /**
     * One more subscription makes it another group, which reads from the beginning of the log: what
     * is new sees everything, and the others pass over what they hold.
     */
    static String group(String service, List<String> names) {
        return service + "." + together(names);
    }

    private static String together(List<String> names) {
        return String.join("+", names);
    }

    private Subscriber subscriber(String name) {
        return Objects.requireNonNull(subscribers.get(name));
    }

    /** What a subscriber throws is no record's fault: never skip, try again until it succeeds. */
    private DefaultErrorHandler waiting(String topic) {
        Counter waits = meters.counter(WAITS, "topic", topic);
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
        Subscriber subscriber = subscribers.get(aggregate.subscription());
        return subscriber != null && replay.frees(aggregate, subscriber);
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
