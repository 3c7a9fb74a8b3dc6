package eu.werein.members;

import eu.werein.launcher.parts.Parts;
import eu.werein.platform.access.Membership;
import eu.werein.platform.access.Memberships;
import eu.werein.platform.access.Role;
import eu.werein.platform.registry.OnceKnown;
import eu.werein.platform.registry.Partner;
import eu.werein.platform.registry.PartnerRegistry;
import eu.werein.platform.registry.PartnerState;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.Client;
import eu.werein.platform.testing.TestFederation;
import eu.werein.platform.testing.TestTokens;
import java.time.Duration;
import java.util.HashMap;
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

/** The service as it runs, on real parts, and what a test needs to talk to it. */
public final class RunningService implements AutoCloseable {

    public static final Duration SOON = Duration.ofSeconds(60);

    private static final AtomicInteger PARTNERS = new AtomicInteger();

    private final ConfigurableApplicationContext context;

    private RunningService(Map<String, Object> settings) {
        this.context =
                new SpringApplicationBuilder(MembersApplication.class)
                        .registerShutdownHook(false)
                        .run(
                                settings.entrySet().stream()
                                        .map(
                                                entry ->
                                                        "--"
                                                                + entry.getKey()
                                                                + "="
                                                                + entry.getValue())
                                        .toArray(String[]::new));
    }

    /** The one that most tests share; its identity provider never answers. */
    public static RunningService shared() {
        return Shared.SERVICE;
    }

    private static final class Shared {
        private static final RunningService SERVICE = start(Map.of());
    }

    /**
     * Another service, so to speak, with some settings of its own. Give it another name: under the
     * same one it would be a replica and share the work.
     */
    public static RunningService start(Map<String, String> own) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("werein.client-secret", "not-a-secret");
        settings.put("werein.issuer", TestTokens.issuer());
        settings.put("werein.keycloak", "http://127.0.0.1:9");
        settings.put("werein.kafka.servers", Parts.kafka().bootstrapServers());
        settings.put("werein.mail.relay", "127.0.0.1:" + Parts.mails().smtpPort());
        settings.put("spring.mongodb.uri", Parts.store().mongodbUri());
        settings.put("server.port", "0");
        settings.put("management.server.port", "0");
        settings.putAll(own);
        RunningService service = new RunningService(settings);
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

    /** A new active partner that this service knows. */
    public PartnerId partner() {
        PartnerId id = new PartnerId("be-partner-%d".formatted(PARTNERS.incrementAndGet()));
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
        federation()
                .membership(
                        account, partner.value(), "m-" + account, Membership.State.ACTIVE, roles);
        Awaitility.await()
                .atMost(SOON)
                .until(() -> bean(Memberships.class).roles(account, partner).equals(Set.of(roles)));
        return account;
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
