package eu.werein.platform.sample;

import eu.werein.launcher.parts.Parts;
import eu.werein.platform.access.Membership;
import eu.werein.platform.access.Memberships;
import eu.werein.platform.access.Role;
import eu.werein.platform.registry.PartnerRegistry;
import eu.werein.platform.registry.PartnerState;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.TestFederation;
import eu.werein.platform.testing.TestTokens;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** A running sample service and what a test needs to talk to it. */
public final class SampleService implements AutoCloseable {

    private static final AtomicInteger PARTNERS = new AtomicInteger();

    private final ConfigurableApplicationContext context;

    private SampleService(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** The one that most tests share; it lives as long as the JVM. */
    public static SampleService shared() {
        return Shared.SERVICE;
    }

    private static final class Shared {
        private static final SampleService SERVICE = start("sample-service", Map.of());
    }

    /** Another process, so to speak; with the name of a running one it is its replica. */
    public static SampleService start(String service, Map<String, String> settings) {
        Map<String, Object> all = new HashMap<>();
        all.put("spring.config.location", "classpath:platform.yaml");
        all.put("werein.service", service);
        all.put("werein.client-secret", "not-a-secret");
        all.put("werein.issuer", TestTokens.issuer());
        all.put("server.port", "0");
        all.put("management.server.port", "0");
        all.put("management.tracing.sampling.probability", "1");
        if (!settings.containsKey("werein.kafka.servers")) {
            all.put("werein.kafka.servers", Parts.kafka().bootstrapServers());
        }
        if (!settings.containsKey("spring.mongodb.uri")) {
            all.put("spring.mongodb.uri", Parts.store().mongodbUri());
        }
        all.putAll(settings);
        return new SampleService(
                new SpringApplicationBuilder(SampleApplication.class)
                        .registerShutdownHook(false)
                        .run(
                                all.entrySet().stream()
                                        .map(
                                                entry ->
                                                        "--"
                                                                + entry.getKey()
                                                                + "="
                                                                + entry.getValue())
                                        .toArray(String[]::new)));
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    public Tally tally() {
        return bean(Tally.class);
    }

    /** A client that speaks as nobody until told otherwise. */
    public Browser browser() {
        return new Browser(port("local.server.port"), null);
    }

    /** A client of the management port. */
    public Browser management() {
        return new Browser(port("local.management.port"), null);
    }

    private int port(String property) {
        return Integer.parseInt(context.getEnvironment().getRequiredProperty(property));
    }

    public TestFederation federation() {
        return new TestFederation(kafka());
    }

    @SuppressWarnings("unchecked")
    public KafkaTemplate<String, byte[]> kafka() {
        return context.getBean(KafkaTemplate.class);
    }

    public void awaitReady() {
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(this::ready);
    }

    /** What the orchestrator's readiness probe sees. */
    public boolean ready() {
        return management().get("/actuator/health/readiness").status() == 200;
    }

    /** A new active partner that this service knows. */
    public PartnerId partner() {
        return partner(PartnerState.ACTIVE);
    }

    /** A new partner in the state that this service knows. */
    public PartnerId partner(PartnerState state) {
        PartnerId id = new PartnerId("be-partner-%d".formatted(PARTNERS.incrementAndGet()));
        federation().partner(id.value(), state);
        awaitKnown(id);
        return id;
    }

    public void awaitKnown(PartnerId id) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> bean(PartnerRegistry.class).find(id).isPresent());
    }

    /** An account with these roles in the partner, known to this service. */
    public String member(PartnerId partner, Role... roles) {
        String account = "account-%d".formatted(PARTNERS.incrementAndGet());
        federation()
                .membership(
                        account, partner.value(), "m-" + account, Membership.State.ACTIVE, roles);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> bean(Memberships.class).roles(account, partner).equals(Set.of(roles)));
        return account;
    }

    /** All records of a key that are in the topic now, in order. */
    public List<ConsumerRecord<String, byte[]>> told(String topic, String key) {
        List<ConsumerRecord<String, byte[]>> told = new ArrayList<>();
        try (Consumer<String, byte[]> consumer = consumers().createConsumer(null, "told")) {
            List<TopicPartition> partitions =
                    consumer.partitionsFor(topic).stream()
                            .map(one -> new TopicPartition(topic, one.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream()
                    .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100))
                        .forEach(
                                message -> {
                                    if (key.equals(message.key())) {
                                        told.add(message);
                                    }
                                });
            }
        }
        return told;
    }

    @SuppressWarnings("unchecked")
    public ConsumerFactory<String, byte[]> consumers() {
        return context.getBean(ConsumerFactory.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
