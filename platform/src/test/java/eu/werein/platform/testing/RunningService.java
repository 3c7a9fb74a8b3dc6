package eu.werein.platform.testing;

import eu.werein.launcher.parts.Parts;
import eu.werein.platform.access.Membership;
import eu.werein.platform.access.Memberships;
import eu.werein.platform.access.Role;
import eu.werein.platform.registry.OnceKnown;
import eu.werein.platform.registry.Partner;
import eu.werein.platform.registry.PartnerRegistry;
import eu.werein.platform.registry.PartnerState;
import eu.werein.platform.tenant.PartnerId;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A service as it runs, on real parts, and what a test needs to talk to it. */
public final class RunningService implements AutoCloseable {

    public static final Duration SOON = Duration.ofSeconds(60);

    private static final AtomicInteger PARTNERS = new AtomicInteger();

    private final ConfigurableApplicationContext context;

    private RunningService(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * Starts it and waits until it knows its partners. Give another one another {@code
     * werein.service}: under the same name it would be a replica and share the work.
     *
     * @param sources the application, and beans of the test
     */
    public static RunningService start(List<Class<?>> sources, Map<String, String> own) {
        Map<String, String> settings = new HashMap<>();
        settings.put("werein.client-secret", "not-a-secret");
        settings.put("werein.issuer", TestTokens.issuer());
        settings.put("werein.keycloak", "http://127.0.0.1:9");
        settings.put("werein.kafka.servers", Parts.kafka().bootstrapServers());
        settings.put("spring.mongodb.uri", Parts.store().mongodbUri());
        settings.put("server.port", "0");
        settings.put("management.server.port", "0");
        settings.putAll(own);
        RunningService service =
                new RunningService(
                        new SpringApplicationBuilder(sources.toArray(Class<?>[]::new))
                                .registerShutdownHook(false)
                                .run(
                                        settings.entrySet().stream()
                                                .map(
                                                        set ->
                                                                "--%s=%s"
                                                                        .formatted(
                                                                                set.getKey(),
                                                                                set.getValue()))
                                                .toArray(String[]::new)));
        service.awaitReady();
        return service;
    }

    private void awaitReady() {
        CountDownLatch known = new CountDownLatch(1);
        bean(OnceKnown.class).run(known::countDown);
        Awaitility.await().atMost(SOON).until(() -> known.getCount() == 0);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** What answers to requests. */
    public RequestMappingHandlerMapping routes() {
        return context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
    }

    public TestFederation federation() {
        return new TestFederation(kafka());
    }

    @SuppressWarnings("unchecked")
    public KafkaTemplate<String, byte[]> kafka() {
        return context.getBean(KafkaTemplate.class);
    }

    /** A new active partner in Belgium that this service knows. */
    public PartnerId partner() {
        return partner("be");
    }

    /**
     * A new active partner that this service knows.
     *
     * @param country in small letters
     */
    public PartnerId partner(String country) {
        PartnerId id =
                new PartnerId("%s-partner-%d".formatted(country, PARTNERS.incrementAndGet()));
        state(id, PartnerState.ACTIVE);
        return id;
    }

    /** Has the partner's state told, and waits until this service knows it. */
    public void state(PartnerId partner, PartnerState state) {
        federation().partner(partner.value(), state);
        Awaitility.await()
                .atMost(SOON)
                .until(
                        () ->
                                bean(PartnerRegistry.class)
                                        .find(partner)
                                        .map(Partner::state)
                                        .filter(state::equals)
                                        .isPresent());
    }

    /** An account with these roles in the partner, known to this service. */
    public String account(PartnerId partner, Role... roles) {
        String account = "account-" + UUID.randomUUID();
        join(account, partner, roles);
        return account;
    }

    /** Gives an account these roles in one more partner. */
    public void join(String account, PartnerId partner, Role... roles) {
        join(account, partner, "m-" + account, roles);
    }

    /** As above, as the member with that id. */
    public void join(String account, PartnerId partner, String memberId, Role... roles) {
        federation().membership(account, partner.value(), memberId, Membership.State.ACTIVE, roles);
        Awaitility.await()
                .atMost(SOON)
                .until(() -> bean(Memberships.class).roles(account, partner).equals(Set.of(roles)));
    }

    public Client client() {
        return new Client(
                Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port")),
                null);
    }

    /** A client that speaks as somebody with these roles in the partner. */
    public Client as(PartnerId partner, Role... roles) {
        return client().as(TestTokens.of(account(partner, roles)));
    }

    @Override
    public void close() {
        context.close();
    }
}
