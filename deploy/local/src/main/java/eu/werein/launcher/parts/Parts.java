package eu.werein.launcher.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The parts that integration tests stand on: each is started at first use, once per JVM, and gone
 * when the JVM is. Containers where Docker answers, processes of this machine elsewhere.
 */
public final class Parts {

    /** A broker that answers; no topic exists unless somebody creates it. */
    public record Kafka(String bootstrapServers) {}

    /** A store that answers. */
    public record Store(String mongodbUri) {}

    /**
     * A Keycloak with the realm {@code werein} as production has it.
     *
     * @param publicUrl the gateway's origin that the realm knows, on a port kept free for it
     * @param clientSecrets by client id: gateway, federation-service, members-service
     */
    public record Keycloak(
            String url,
            KeycloakServer.Administrator administrator,
            String publicUrl,
            Map<String, String> clientSecrets) {

        /** The one issuer of all tokens. */
        public String issuer() {
            return url + "/realms/werein";
        }

        /** What an administrator of Keycloak may do in a test. */
        public KeycloakAdmin admin() {
            return new KeycloakAdmin(url, administrator);
        }
    }

    /** Takes all mails, those of Keycloak too: SMTP on a port, and a page whose address this is. */
    public record Mails(int smtpPort, String url) {}

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final Supplier<Boolean> CONTAINERS = once(Parts::chooseAndTell);
    private static final Supplier<Path> FOLDER = once(Parts::temporaryFolder);
    private static final Supplier<Kafka> KAFKA = once(Parts::startKafka);
    private static final Supplier<Store> STORE = once(Parts::startStore);

    private static final Supplier<Mails> MAILS = once(Parts::startMailbox);
    private static final Supplier<Keycloak> KEYCLOAK = once(Parts::startKeycloak);
    private static final Deque<Runnable> AT_END = new ConcurrentLinkedDeque<>();

    static {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(() -> AT_END.forEach(Runnable::run), "parts"));
    }

    private Parts() {}

    public static Kafka kafka() {
        return KAFKA.get();
    }

    public static Store store() {
        return STORE.get();
    }

    public static Mails mails() {
        return MAILS.get();
    }

    public static Keycloak keycloak() {
        return KEYCLOAK.get();
    }

    private static Kafka startKafka() {
        if (CONTAINERS.get()) {
            return new Kafka(Docker.kafkaBootstrapServers());
        }
        List<Integer> ports = FreePorts.some(2);
        KafkaBroker.Node node = new KafkaBroker.Node(1, ports.getFirst(), ports.getLast());
        KafkaBroker broker =
                new KafkaBroker(
                        Installation.asBuilt(Checkout.aroundWorkingDirectory()),
                        node,
                        List.of(node),
                        FOLDER.get().resolve("kafka"),
                        FOLDER.get().resolve("kafka.log"),
                        Lifetime.OF_THIS_JVM);
        return new Kafka(ready(broker).bootstrapServers());
    }

    private static Store startStore() {
        if (CONTAINERS.get()) {
            return new Store(Docker.mongodbUri());
        }
        EmbeddedStore store =
                new EmbeddedStore(
                        Installation.asBuilt(Checkout.aroundWorkingDirectory()),
                        FOLDER.get().resolve("store"),
                        FreePorts.one(),
                        FOLDER.get().resolve("store.log"),
                        Lifetime.OF_THIS_JVM);
        return new Store(ready(store).mongodbUri());
    }

    private static Mails startMailbox() {
        List<Integer> ports = FreePorts.some(2);
        Mailbox mailbox =
                new Mailbox(
                        Installation.asBuilt(Checkout.aroundWorkingDirectory()),
                        ports.getFirst(),
                        ports.getLast(),
                        FOLDER.get().resolve("mailbox.log"),
                        Lifetime.OF_THIS_JVM);
        ready(mailbox);
        return new Mails(mailbox.port(), mailbox.url());
    }

    private static Keycloak startKeycloak() {
        List<Integer> ports = FreePorts.some(3);
        String publicUrl = "http://localhost:" + ports.get(2);
        Map<String, String> clientSecrets =
                RealmSettings.CLIENTS.keySet().stream()
                        .collect(Collectors.toMap(client -> client, _ -> Secrets.generate()));
        var administrator = new KeycloakServer.Administrator("administrator", Secrets.generate());
        Checkout checkout = Checkout.aroundWorkingDirectory();
        boolean containers = CONTAINERS.get();
        RealmSettings realm =
                new RealmSettings(
                        publicUrl,
                        "",
                        containers
                                ? Docker.hostSeenFromContainers(mails().smtpPort())
                                : "127.0.0.1",
                        mails().smtpPort(),
                        "bonjour@werein.example",
                        clientSecrets);
        if (containers) {
            String url = Docker.keycloakUrl(checkout, ports.getFirst(), administrator, realm);
            return new Keycloak(url, administrator, publicUrl, clientSecrets);
        }
        KeycloakServer server =
                new KeycloakServer(
                        Installation.asBuilt(checkout),
                        new KeycloakServer.Ports(ports.get(0), ports.get(1)),
                        FOLDER.get().resolve("keycloak"),
                        FOLDER.get().resolve("keycloak.log"),
                        administrator,
                        realm,
                        Lifetime.OF_THIS_JVM);
        return new Keycloak(ready(server).url(), administrator, publicUrl, clientSecrets);
    }

    private static <P extends Part> P ready(P part) {
        part.start();
        atEnd(part::kill);
        part.awaitReady(PATIENCE);
        return part;
    }

    private static boolean chooseAndTell() {
        boolean containers = Docker.answers();
        System.out.println(
                containers
                        ? "parts: kafka=container %s store=container mongo:8 keycloak=container %s"
                                .formatted(KafkaBroker.VERSION, KeycloakServer.VERSION)
                        : "parts: kafka=process %s store=embedded %s keycloak=process %s"
                                .formatted(
                                        KafkaBroker.VERSION,
                                        EmbeddedStore.VERSION,
                                        KeycloakServer.VERSION));
        return containers;
    }

    private static Path temporaryFolder() {
        try {
            Path folder = Files.createTempDirectory("werein-parts-");
            atEnd(() -> Folders.delete(folder));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Newest first: parts end before the folder they write to is deleted. */
    private static void atEnd(Runnable cleaning) {
        AT_END.addFirst(cleaning);
    }

    private static <T> Supplier<T> once(Supplier<T> source) {
        return new Supplier<>() {
            private @Nullable T value;

            @Override
            public synchronized T get() {
                if (value == null) {
                    value = source.get();
                }
                return value;
            }
        };
    }
}
