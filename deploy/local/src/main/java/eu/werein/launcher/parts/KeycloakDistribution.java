package eu.werein.launcher.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Keycloak unpacked and built once for its options (half a minute of work), then shared, unchanged,
 * by all servers of this checkout.
 */
final class KeycloakDistribution {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final List<String> BUILD =
            List.of(
                    "build",
                    "--db=dev-file",
                    "--health-enabled=true",
                    "--features-disabled=ciba,device-flow");

    private KeycloakDistribution() {}

    /** The folder of the built distribution, made now if it does not exist. */
    static Path built(Checkout checkout) {
        Path archive = checkout.keycloakDistribution();
        Path shelf = checkout.state().resolve("keycloak");
        Path home = shelf.resolve(key(archive));
        try {
            Files.createDirectories(shelf);
            // Two test runs at once must not unpack into the same folder.
            try (FileChannel channel =
                            FileChannel.open(
                                    shelf.resolve("lock"),
                                    StandardOpenOption.CREATE,
                                    StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (lock.isValid() && !Files.isDirectory(home)) {
                    make(archive, shelf.resolve("unfinished"), home);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return home;
    }

    private static void make(Path archive, Path unfinished, Path home) throws IOException {
        Folders.delete(unfinished);
        unpack(archive, unfinished);
        try (ChildProcess build =
                ChildProcess.start(
                        "keycloak build",
                        command(unfinished, new JavaCommand().heap(512))
                                .running(Lifetime.OF_THIS_JVM, MAIN_CLASS, BUILD),
                        Map.of(),
                        unfinished.resolve("build.log"))) {
            build.awaitSuccess(PATIENCE);
        }
        Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
    }

    static final String MAIN_CLASS = "io.quarkus.bootstrap.runner.QuarkusEntryPoint";

    /** The options that bin/kc.sh gives: called directly, the process id is Keycloak's own. */
    static JavaCommand command(Path home, JavaCommand java) {
        return java.option("-XX:MaxMetaspaceSize=256m")
                .option("--add-opens=java.base/java.util=ALL-UNNAMED")
                .option("--add-opens=java.base/java.util.concurrent=ALL-UNNAMED")
                .option("--add-opens=java.base/java.security=ALL-UNNAMED")
                .option("--add-opens=java.base/java.lang=ALL-UNNAMED")
                .option("-Duser.language=en")
                .option("-Duser.country=US")
                .option(
                        "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory")
                .option("-Dkc.home.dir=" + home)
                .option("-Djboss.server.config.dir=" + home.resolve("conf"))
                .option("-Djava.util.logging.manager=org.jboss.logmanager.LogManager")
                .option("-Dpicocli.disable.closures=true")
                .option("-Dquarkus-log-max-startup-records=10000")
                .classPath(List.of(home.resolve("lib/quarkus-run.jar"), Checkout.ownClasses()));
    }

    private static void unpack(Path archive, Path target) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path inner = Path.of(entry.getName());
                Path file =
                        target.resolve(
                                inner.subpath(
                                        Math.min(1, inner.getNameCount() - 1),
                                        inner.getNameCount()));
                if (entry.isDirectory()) {
                    continue;
                }
                Files.createDirectories(file.getParent());
                Files.copy(zip, file);
            }
        }
    }

    private static String key(Path archive) {
        try {
            String made = "%s %d %s".formatted(archive.getFileName(), Files.size(archive), BUILD);
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(made.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
