package eu.werein.launcher.broker;

import eu.werein.launcher.parts.PartLogs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.Kafka;
import kafka.tools.StorageTool;

/**
 * One Kafka node, broker and controller at once: {@code <server.properties> <cluster id>}. Formats
 * its storage in the same JVM when it is new, which saves starting a second one.
 */
public final class BrokerProcess {

    private BrokerProcess() {}

    /** Serves until the process is told to end. */
    public static void main(String[] arguments) throws Exception {
        PartLogs.quieten();
        String settings = arguments[0];
        String clusterId = arguments[1];
        if (!Files.exists(storage(settings).resolve("meta.properties"))) {
            int refused =
                    StorageTool.execute(
                            new String[] {"format", "-c", settings, "-t", clusterId}, System.out);
            if (refused != 0) {
                System.exit(refused);
            }
        }
        Kafka.main(new String[] {settings});
    }

    private static Path storage(String settings) throws Exception {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(Path.of(settings))) {
            properties.load(reader);
        }
        return Path.of(properties.getProperty("log.dirs"));
    }
}
