package eu.werein.gateway.testing;

import eu.werein.gateway.GatewayApplication;
import eu.werein.launcher.parts.FreePorts;
import eu.werein.launcher.parts.Parts;
import eu.werein.platform.following.Following;
import eu.werein.platform.registry.PartnerRegistry;
import eu.werein.platform.registry.PartnerState;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.TestFederation;
import eu.werein.platform.testing.TestTokens;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.kafka.core.KafkaOperations;

/** The gateway on the real log and store, in this JVM, with recording services behind it. */
public final class RunningGateway implements AutoCloseable {

    public static final String ACTIVE = "be-mompreneurs";
    public static final String ALSO_ACTIVE = "es-uvigo";
    public static final String SUSPENDED = "de-suspended";

    /** A service that is away. */
    private static final String NOBODY = "http://127.0.0.1:9";

    private final ConfigurableApplicationContext context;
    private final RecordingService federation;
    private final RecordingService members;
    private final int port;
    private final int managementPort;

    private RunningGateway(
            ConfigurableApplicationContext context,
            RecordingService federation,
            RecordingService members,
            int port,
            int managementPort) {
        this.context = context;
        this.federation = federation;
        this.members = members;
        this.port = port;
        this.managementPort = managementPort;
    }

    /** With tokens of {@link TestTokens}: for all that needs no sign-in. */
    public static RunningGateway withTestTokens(Map<String, String> settings) {
        int port = FreePorts.one();
        Map<String, String> all = new HashMap<>();
        all.put("server.port", Integer.toString(port));
        all.put("werein.issuer", TestTokens.issuer());
        all.put("werein.public-url", "http://localhost:" + port);
        all.put("werein.client-secret", "secret-of-tests");
        all.putAll(settings);
        return start(all, new RecordingService(), new RecordingService());
    }

    /** With the real Keycloak, at the origin that its realm knows. */
    public static RunningGateway withKeycloak(
            Map<String, String> settings, RecordingService federation, RecordingService members) {
        Parts.Keycloak keycloak = Parts.keycloak();
        Map<String, String> all = new HashMap<>();
        all.put("server.port", Integer.toString(URI.create(keycloak.publicUrl()).getPort()));
        all.put("werein.issuer", keycloak.issuer());
        all.put("werein.public-url", keycloak.publicUrl());
        all.put("werein.client-secret", keycloak.clientSecrets().getOrDefault("gateway", ""));
        all.putAll(settings);
        return start(all, federation, members);
    }

    private static RunningGateway start(
            Map<String, String> settings, RecordingService federation, RecordingService members) {
        int managementPort = FreePorts.one();
        Map<String, String> all = new HashMap<>();
        all.put("management.server.port", Integer.toString(managementPort));
        all.put("spring.mongodb.uri", Parts.store().mongodbUri());
        all.put("werein.kafka.servers", Parts.kafka().bootstrapServers());
        all.put("werein.gateway.federation-url", federation.url());
        all.put("werein.gateway.members-url", members.url());
        all.put("werein.gateway.training-url", NOBODY);
        all.put("werein.gateway.events-url", NOBODY);
        all.putAll(settings);
        String[] arguments =
                all.entrySet().stream()
                        .map(entry -> "--" + entry.getKey() + "=" + entry.getValue())
                        .toArray(String[]::new);
        ConfigurableApplicationContext context =
                SpringApplication.run(GatewayApplication.class, arguments);
        RunningGateway gateway =
                new RunningGateway(
                        context,
                        federation,
                        members,
                        Integer.parseInt(all.get("server.port")),
                        managementPort);
        gateway.awaitReady();
        return gateway;
    }

    private void awaitReady() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(
                        () ->
                                context.getBean(Following.class)
                                        .health()
                                        .getStatus()
                                        .equals(Status.UP));
        partner(ACTIVE, PartnerState.ACTIVE);
        partner(ALSO_ACTIVE, PartnerState.ACTIVE);
        partner(SUSPENDED, PartnerState.SUSPENDED);
    }

    /** Tells the log and waits until the gateway knows. */
    public void partner(String id, PartnerState state) {
        federationLog().partner(id, state);
        PartnerRegistry registry = context.getBean(PartnerRegistry.class);
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(
                        () ->
                                registry.find(new PartnerId(id))
                                        .filter(partner -> partner.state() == state)
                                        .isPresent());
    }

    @SuppressWarnings("unchecked")
    private TestFederation federationLog() {
        return new TestFederation(context.getBean(KafkaOperations.class));
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public int port() {
        return port;
    }

    public int managementPort() {
        return managementPort;
    }

    public String url() {
        return "http://localhost:" + port;
    }

    public RecordingService federation() {
        return federation;
    }

    public RecordingService members() {
        return members;
    }

    /** Both of them. */
    public List<RecordingService> services() {
        return List.of(federation, members);
    }

    /** Stops the gateway only: sessions stay in the store, services stay up. */
    public void stop() {
        context.close();
    }

    @Override
    public void close() {
        context.close();
        federation.close();
        members.close();
    }
}
