package eu.werein.launcher.parts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.Testcontainers;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.utility.DockerImageName;
import org.testcontainers.utility.MountableFile;

/** The same parts from containers, for machines where Docker answers. */
final class Docker {

    private static final int MONGODB = 27017;
    private static final int KEYCLOAK = 8080;
    private static final int KEYCLOAK_MANAGEMENT = 9000;

    private Docker() {}

    /**
     * Looks for a socket first: asking Testcontainers on a machine without one is slow and loud.
     */
    static boolean answers() {
        boolean named = System.getenv("DOCKER_HOST") != null;
        Path home = Path.of(System.getProperty("user.home"));
        boolean socket =
                Stream.of(
                                Path.of("/var/run/docker.sock"),
                                home.resolve(".docker/run/docker.sock"),
                                home.resolve(".docker/desktop/docker.sock"))
                        .anyMatch(Files::exists);
        return (named || socket) && DockerClientFactory.instance().isDockerAvailable();
    }

    static String kafkaBootstrapServers() {
        KafkaContainer kafka =
                new KafkaContainer(DockerImageName.parse("apache/kafka:" + KafkaBroker.VERSION))
                        .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
        kafka.start();
        return kafka.getBootstrapServers();
    }

    static String mongodbUri() {
        GenericContainer<?> store =
                new GenericContainer<>(DockerImageName.parse("mongo:8")).withExposedPorts(MONGODB);
        store.start();
        return "mongodb://%s:%d".formatted(store.getHost(), store.getMappedPort(MONGODB));
    }

    /** The name under which containers reach a port of this machine. */
    static String hostSeenFromContainers(int port) {
        Testcontainers.exposeHostPorts(port);
        return GenericContainer.INTERNAL_HOST_HOSTNAME;
    }

    /** The port is fixed beforehand: it is part of the issuer. */
    static String keycloakUrl(
            Checkout checkout,
            int port,
            KeycloakServer.Administrator administrator,
            RealmSettings realm) {
        String url = "http://localhost:" + port;
        GenericContainer<?> keycloak =
                new GenericContainer<>(
                                DockerImageName.parse(
                                        "keycloak/keycloak:" + KeycloakServer.VERSION))
                        .withExposedPorts(KEYCLOAK, KEYCLOAK_MANAGEMENT)
                        .withEnv(realm.environment())
                        .withEnv("KC_BOOTSTRAP_ADMIN_USERNAME", administrator.username())
                        .withEnv("KC_BOOTSTRAP_ADMIN_PASSWORD", administrator.password())
                        .withCopyFileToContainer(
                                MountableFile.forHostPath(
                                        checkout.keycloak().resolve("realm-werein.json")),
                                "/opt/keycloak/data/import/realm-werein.json")
                        .withCopyFileToContainer(
                                MountableFile.forHostPath(
                                        checkout.keycloak().resolve("theme/werein")),
                                "/opt/keycloak/themes/werein")
                        .withCommand(
                                "start",
                                "--db=dev-file",
                                "--health-enabled=true",
                                "--features-disabled=ciba,device-flow",
                                "--import-realm",
                                "--http-enabled=true",
                                "--hostname=" + url,
                                "--cache=local")
                        .waitingFor(
                                Wait.forHttp("/health/ready")
                                        .forPort(KEYCLOAK_MANAGEMENT)
                                        .withStartupTimeout(Duration.ofMinutes(3)));
        keycloak.setPortBindings(List.of(port + ":" + KEYCLOAK));
        keycloak.start();
        return url;
    }
}
