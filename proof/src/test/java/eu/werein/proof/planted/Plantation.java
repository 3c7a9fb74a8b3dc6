package eu.werein.proof.planted;

import eu.werein.proof.Commands;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Compiles the spoilt files of a bug beside the module's own classes and runs its check on both.
 * The tree itself is never touched.
 */
final class Plantation {

    private static final String JAVA = System.getProperty("java.home") + "/bin/";

    /** How a check has ended. */
    enum Colour {
        GREEN,
        RED,
        BROKEN
    }

    /** A check's end, and what it printed. */
    record Outcome(Colour colour, List<String> lines) {}

    private final Path root;

    Plantation(Path root) {
        this.root = root;
    }

    /** The check on the platform as it is. */
    Outcome without(PlantedBug bug) {
        return check(bug, List.of());
    }

    /** The check on the platform with the bug. */
    Outcome with(PlantedBug bug) {
        try {
            Path copy = Files.createTempDirectory("planted");
            try {
                return check(bug, List.of(compiled(bug, copy).toString()));
            } finally {
                delete(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path compiled(PlantedBug bug, Path copy) throws IOException {
        List<String> sources = new ArrayList<>();
        for (Path file : bug.files()) {
            Path target = copy.resolve(file);
            Files.createDirectories(target.getParent());
            Files.copy(root.resolve(file), target);
            sources.add(target.toString());
        }
        Commands.run(copy, "git", "apply", bug.patch().toString());
        Path classes = Files.createDirectory(copy.resolve("classes"));
        List<String> command =
                new ArrayList<>(
                        List.of(
                                JAVA + "javac",
                                "-proc:none",
                                "-parameters",
                                "-d",
                                classes.toString(),
                                "-cp",
                                String.join(File.pathSeparator, classPath(bug.module()))));
        command.addAll(sources);
        Commands.run(copy, command.toArray(String[]::new));
        return classes;
    }

    private Outcome check(PlantedBug bug, List<String> before) {
        List<String> classPath = new ArrayList<>(before);
        classPath.addAll(classPath(bug.module()));
        classPath.addAll(classPath("proof"));
        Commands.Ended ended =
                Commands.end(
                        root.resolve(bug.module()),
                        List.of(
                                JAVA + "java",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "--enable-native-access=ALL-UNNAMED",
                                "--sun-misc-unsafe-memory-access=allow",
                                "-cp",
                                String.join(File.pathSeparator, classPath),
                                OneTest.class.getName(),
                                bug.check()));
        Colour colour =
                switch (ended.code()) {
                    case OneTest.GREEN -> Colour.GREEN;
                    case OneTest.RED -> Colour.RED;
                    default -> Colour.BROKEN;
                };
        return new Outcome(colour, ended.lines());
    }

    private List<String> classPath(String module) {
        Path target = root.resolve(module).resolve("target");
        try {
            return List.of(
                    target.resolve("test-classes").toString(),
                    target.resolve("classes").toString(),
                    Files.readString(target.resolve("test.classpath")).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
