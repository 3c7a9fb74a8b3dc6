package eu.werein.launcher.store;

import de.bwaldvogel.mongo.MongoServer;
import eu.werein.launcher.parts.PartLogs;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The embedded store: {@code <folder> <port>}. It knows no passwords and therefore listens on the
 * loopback interface only. For evaluation and tests; production is a real MongoDB.
 */
public final class StoreProcess {

    private static final int ACCEPTING_THREADS = 1;

    /** A writer waits in its thread for the commit: so many can share one. */
    private static final int SERVING_THREADS = 16;

    private StoreProcess() {}

    /** Serves until the process is told to end. */
    public static void main(String[] arguments) throws Exception {
        PartLogs.quieten();
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        int port = Integer.parseInt(arguments[1]);
        MongoServer server = new MongoServer(new DurableBackend(folder, StoreProcess::end));
        server.bind(
                new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port),
                ACCEPTING_THREADS,
                SERVING_THREADS);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdownNow, "shutdown"));
    }

    /** At once: nobody may read what is lost. */
    private static void end() {
        System.err.println("store: its files take no more; is the disk full?");
        Runtime.getRuntime().halt(1);
    }
}
