package eu.werein.launcher;

import eu.werein.launcher.parts.BootService;
import eu.werein.launcher.parts.Checkout;
import eu.werein.launcher.parts.EmbeddedStore;
import eu.werein.launcher.parts.Installation;
import eu.werein.launcher.parts.KafkaBroker;
import eu.werein.launcher.parts.KeycloakServer;
import eu.werein.launcher.parts.Lifetime;
import eu.werein.launcher.parts.Mailbox;
import eu.werein.launcher.parts.MongodStore;
import eu.werein.launcher.parts.Part;
import eu.werein.launcher.parts.RealmSettings;
import eu.werein.launcher.parts.StartupCaches;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The processes of one federation on this machine, and how each is called. */
final class Federation {

    private static final String MAIL_FROM = "bonjour@werein.example";

    /** A part and the build it comes from. */
    record Member(Part part, String build) {

        boolean isService() {
            return part instanceof BootService;
        }
    }

    private final Options options;
    private final Checkout checkout;
    private final RunFolder folder;
    private final Ports ports;
    private final JarShelf shelf;

    Federation(Options options, Checkout checkout, RunFolder folder, JarShelf shelf) {
        this.shelf = shelf;
        this.options = options;
        this.checkout = checkout;
        this.folder = folder;
        this.ports = options.ports();
    }

    String publicUrl() {
        return "http://localhost:" + ports.gateway();
    }

    /** Where Keycloak tells the gateway that a session ended, so that it ends here at once. */
    private String signOutUrl() {
        return "http://127.0.0.1:%d/logout/connect/back-channel/werein".formatted(ports.gateway());
    }

    String keycloakUrl() {
        return "http://localhost:" + ports.keycloak();
    }

    String mailboxUrl() {
        return "http://localhost:%d/".formatted(ports.mailbox());
    }

    List<Member> members(Install install) {
        return Stream.of(foundations(), neighbours(install), services(install))
                .flatMap(List::stream)
                .toList();
    }

    /** What all services wait for: without them a service could do nothing but try again. */
    List<Member> foundations() {
        JarShelf.Copy jars = parts();
        Installation installation = installation(jars);
        List<Member> members = new ArrayList<>();
        for (KafkaBroker.Node node : nodes()) {
            members.add(
                    new Member(
                            new KafkaBroker(
                                    installation,
                                    node,
                                    nodes(),
                                    folder.data("kafka-" + node.id()),
                                    folder.log(ports.brokerName(node.id())),
                                    Lifetime.UNTIL_STOPPED),
                            jars.build()));
        }
        if (options.store().isEmpty()) {
            members.add(new Member(store(installation), jars.build()));
        }
        return members;
    }

    /** What comes up beside the services. */
    List<Member> neighbours(Install install) {
        JarShelf.Copy jars = parts();
        Installation installation = installation(jars);
        return List.of(
                new Member(
                        new KeycloakServer(
                                installation,
                                new KeycloakServer.Ports(
                                        ports.keycloak(), ports.keycloakManagement()),
                                folder.data("keycloak"),
                                folder.log("keycloak"),
                                install.keycloakAdministrator(),
                                new RealmSettings(
                                        publicUrl(),
                                        signOutUrl(),
                                        "127.0.0.1",
                                        ports.smtp(),
                                        MAIL_FROM,
                                        install.clientSecrets()),
                                Lifetime.UNTIL_STOPPED),
                        KeycloakServer.VERSION),
                new Member(
                        new Mailbox(
                                installation,
                                ports.smtp(),
                                ports.mailbox(),
                                folder.log("mailbox"),
                                Lifetime.UNTIL_STOPPED),
                        jars.build()));
    }

    /** The platform itself. */
    List<Member> services(Install install) {
        return List.of(
                service(
                        "federation-service",
                        ports.federation(),
                        ports.federationManagement(),
                        install,
                        Map.of()),
                service(
                        "members-service",
                        ports.members(),
                        ports.membersManagement(),
                        install,
                        Map.of(
                                "WEREIN_SMTP",
                                "127.0.0.1:" + ports.smtp(),
                                "WEREIN_MAIL_FROM",
                                MAIL_FROM)),
                service(
                        "training-service",
                        ports.training(),
                        ports.trainingManagement(),
                        install,
                        Map.of("WEREIN_MEMBERS_URL", "http://127.0.0.1:" + ports.members())),
                service(
                        "events-service",
                        ports.events(),
                        ports.eventsManagement(),
                        install,
                        Map.of("WEREIN_MEMBERS_URL", "http://127.0.0.1:" + ports.members())),
                service(
                        "gateway",
                        ports.gateway(),
                        ports.gatewayManagement(),
                        install,
                        Map.of(
                                "WEREIN_FEDERATION_URL",
                                "http://127.0.0.1:" + ports.federation(),
                                "WEREIN_MEMBERS_URL",
                                "http://127.0.0.1:" + ports.members(),
                                "WEREIN_TRAINING_URL",
                                "http://127.0.0.1:" + ports.training(),
                                "WEREIN_EVENTS_URL",
                                "http://127.0.0.1:" + ports.events())));
    }

    private Member service(
            String name, int port, int managementPort, Install install, Map<String, String> more) {
        Path jar =
                checkout.root()
                        .resolve(name)
                        .resolve("target")
                        .resolve(name + "-1.0.0-SNAPSHOT.jar");
        JarShelf.Copy copy = shelf.extracted(name, jar);
        Map<String, String> settings = new HashMap<>(more);
        settings.put("WEREIN_MONGODB_URI", storeUri());
        settings.put("WEREIN_KAFKA", bootstrapServers());
        settings.put("WEREIN_KAFKA_REPLICATION", Integer.toString(options.brokers()));
        settings.put("WEREIN_ISSUER", keycloakUrl() + "/realms/werein");
        settings.put("WEREIN_KEYCLOAK", keycloakUrl());
        settings.put("WEREIN_PUBLIC_URL", publicUrl());
        settings.put("WEREIN_CLIENT_SECRET", install.clientSecrets().getOrDefault(name, ""));
        return new Member(
                new BootService(
                        new Installation(checkout, List.of(), Optional.of(startupCaches())),
                        name,
                        copy.folder().resolve(jar.getFileName()),
                        copy.build(),
                        port,
                        managementPort,
                        settings,
                        folder.log(name)),
                copy.build());
    }

    private Part store(Installation installation) {
        Optional<Path> mongod =
                MongodStore.onPath(Optional.ofNullable(System.getenv("PATH")).orElse(""));
        return mongod.<Part>map(
                        program ->
                                new MongodStore(
                                        program,
                                        folder.data("mongod"),
                                        ports.store(),
                                        folder.log("store")))
                .orElseGet(
                        () ->
                                new EmbeddedStore(
                                        installation,
                                        folder.data("store"),
                                        ports.store(),
                                        folder.log("store"),
                                        Lifetime.UNTIL_STOPPED));
    }

    private String storeUri() {
        return options.store().orElse("mongodb://127.0.0.1:" + ports.store());
    }

    private String bootstrapServers() {
        return nodes().stream()
                .map(node -> "127.0.0.1:" + node.port())
                .collect(Collectors.joining(","));
    }

    private List<KafkaBroker.Node> nodes() {
        return IntStream.rangeClosed(1, options.brokers())
                .mapToObj(id -> new KafkaBroker.Node(id, ports.broker(id), ports.controller(id)))
                .toList();
    }

    /** One caller at a time: both halves of the federation stand on the same copy. */
    private synchronized JarShelf.Copy parts() {
        return shelf.copyOf("parts", checkout.builtParts());
    }

    private Installation installation(JarShelf.Copy jars) {
        return new Installation(
                checkout, jars.jars(), Optional.of(startupCaches().of(jars.build())));
    }

    /** Maven starts a federation once per test run: a cache would never be used. */
    private StartupCaches startupCaches() {
        boolean startedByMaven = "yes".equals(System.getenv("WEREIN_BUILT"));
        return new StartupCaches(checkout.state().resolve("startup-caches"), !startedByMaven);
    }
}
