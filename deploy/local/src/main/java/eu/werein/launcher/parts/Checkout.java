package eu.werein.launcher.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The working copy of the repository that a process runs in, and what the build left there. */
public record Checkout(Path root) {

    /** The checkout around the working directory. */
    public static Checkout aroundWorkingDirectory() {
        Path start = Path.of("").toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("deploy/local/pom.xml"))) {
                return new Checkout(folder);
            }
        }
        throw new PartFailed(start + " is not inside a checkout of the platform");
    }

    /** The launcher's own module. */
    public Path launcher() {
        return root.resolve("deploy/local");
    }

    /** What is kept between runs and never committed. */
    public Path state() {
        return launcher().resolve(".state");
    }

    /** Realm and themes. */
    public Path keycloak() {
        return root.resolve("deploy/keycloak");
    }

    /** The class path of broker, store and mailbox: these classes and the parts' own libraries. */
    List<Path> partsClassPath() {
        return Stream.concat(Stream.of(ownClasses()), builtFiles("lib", ".jar").stream()).toList();
    }

    /** The same from jars only, as the build packed them. */
    public List<Path> builtParts() {
        return Stream.concat(
                        builtFiles("", ".jar").stream()
                                .filter(jar -> jar.getFileName().toString().startsWith("launcher-"))
                                .filter(jar -> !jar.toString().endsWith("-sources.jar")),
                        builtFiles("lib", ".jar").stream())
                .toList();
    }

    /** The packed Keycloak distribution. */
    Path keycloakDistribution() {
        return builtFiles("keycloak", ".zip").getLast();
    }

    private List<Path> builtFiles(String folder, String ending) {
        Path built = launcher().resolve("target").resolve(folder);
        try (Stream<Path> files = Files.list(built)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new PartFailed(
                    built + " is missing: build it with ./mvnw -pl deploy/local package", e);
        }
    }

    static Path ownClasses() {
        try {
            return Path.of(
                    Checkout.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
