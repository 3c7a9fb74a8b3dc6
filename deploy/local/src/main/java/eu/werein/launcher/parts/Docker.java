package eu.werein.launcher.parts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.utility.DockerImageName;

/** The same parts from containers, for machines where Docker answers. */
final class Docker {

    private static final int MONGODB = 27017;

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
}
