package eu.werein.launcher;

import eu.werein.launcher.parts.ChildProcess;
import eu.werein.launcher.parts.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Copies of what was built, one folder per build: a running process keeps its jars when the next
 * build overwrites them, and a start-up cache stays true to its jars.
 */
final class JarShelf {

    /** Fills an unfinished folder; what fails half way leaves nothing on the shelf. */
    @FunctionalInterface
    private interface Filling {
        void fill(Path folder) throws IOException;
    }

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** A folder on the shelf, its name the name and hash of the build. */
    record Copy(String build, Path folder) {

        List<Path> jars() {
            return jarsIn(folder);
        }
    }

    private final Path shelf;
    private final boolean makesCopies;

    private JarShelf(Path shelf, boolean makesCopies) {
        this.shelf = shelf;
        this.makesCopies = makesCopies;
    }

    /** A shelf that makes the copies it does not have. */
    static JarShelf filled(Path shelf) {
        return new JarShelf(shelf, true);
    }

    /** A shelf that only tells where copies would be, for questions. */
    static JarShelf asItIs(Path shelf) {
        return new JarShelf(shelf, false);
    }

    /** The jars of one class path. */
    Copy copyOf(String name, List<Path> jars) {
        return shelved(
                name,
                jars,
                unfinished -> {
                    for (Path jar : jars) {
                        Files.copy(
                                jar,
                                unfinished.resolve(jar.getFileName()),
                                StandardCopyOption.COPY_ATTRIBUTES);
                    }
                });
    }

    /**
     * An executable Boot jar, taken apart: a small jar that names its libraries, which lie beside.
     */
    Copy extracted(String name, Path bootJar) {
        return shelved(
                name,
                List.of(bootJar),
                unfinished -> {
                    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
                    try (ChildProcess extracting =
                            ChildProcess.start(
                                    name + "'s extraction",
                                    List.of(
                                            java.toString(),
                                            "-XX:TieredStopAtLevel=1",
                                            "-Djarmode=tools",
                                            "-jar",
                                            bootJar.toString(),
                                            "extract",
                                            "--force",
                                            "--destination",
                                            unfinished.toString()),
                                    Map.of(),
                                    shelf.resolve("extract.log"))) {
                        extracting.awaitSuccess(PATIENCE);
                    }
                });
    }

    private Copy shelved(String name, List<Path> sources, Filling filling) {
        String build = name + "-" + hash(sources);
        Path folder = shelf.resolve(build);
        if (makesCopies && !Files.isDirectory(folder)) {
            Path unfinished = shelf.resolve(build + ".unfinished");
            Folders.delete(unfinished);
            try {
                Files.createDirectories(unfinished);
                filling.fill(unfinished);
                Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Copy(build, folder);
    }

    private static List<Path> jarsIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Name, size and time tell builds apart without reading a hundred megabytes at every start. */
    private static String hash(List<Path> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : files.stream().filter(Files::exists).sorted().toList()) {
                String trait =
                        "%s %d %s\n"
                                .formatted(
                                        file.getFileName(),
                                        Files.size(file),
                                        Files.getLastModifiedTime(file));
                digest.update(trait.getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
