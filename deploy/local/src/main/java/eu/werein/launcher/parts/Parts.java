package eu.werein.launcher.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Supplier;
import java.util.stream.Stream;
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

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final Supplier<Boolean> CONTAINERS = once(Parts::chooseAndTell);
    private static final Supplier<Path> FOLDER = once(Parts::temporaryFolder);
    private static final Supplier<Kafka> KAFKA = once(Parts::startKafka);
    private static final Supplier<Store> STORE = once(Parts::startStore);

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

    private static Kafka startKafka() {
        if (CONTAINERS.get()) {
            return new Kafka(Docker.kafkaBootstrapServers());
        }
        List<Integer> ports = FreePorts.some(2);
        KafkaBroker.Node node = new KafkaBroker.Node(1, ports.getFirst(), ports.getLast());
        KafkaBroker broker =
                new KafkaBroker(
                        Checkout.aroundWorkingDirectory(),
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
                        Checkout.aroundWorkingDirectory(),
                        FOLDER.get().resolve("store"),
                        FreePorts.one(),
                        FOLDER.get().resolve("store.log"),
                        Lifetime.OF_THIS_JVM);
        return new Store(ready(store).mongodbUri());
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
                                .formatted(KafkaBroker.VERSION, "")
                        : "parts: kafka=process %s store=embedded %s keycloak=process %s"
                                .formatted(KafkaBroker.VERSION, EmbeddedStore.VERSION, ""));
        return containers;
    }

    private static Path temporaryFolder() {
        try {
            Path folder = Files.createTempDirectory("werein-parts-");
            atEnd(() -> delete(folder));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException leftBehind) {
            System.err.println("cannot delete " + folder);
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
