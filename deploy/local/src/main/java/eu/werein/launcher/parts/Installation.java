package eu.werein.launcher.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What parts are started from.
 *
 * @param classPath broker, store and mailbox: our classes and the parts' own libraries
 * @param startupCaches where JVMs keep what makes their next start faster; empty for no caches
 */
public record Installation(Checkout checkout, List<Path> classPath, Optional<Path> startupCaches) {

    /** As the build left it, for tests. */
    public static Installation asBuilt(Checkout checkout) {
        return new Installation(checkout, checkout.partsClassPath(), Optional.empty());
    }

    /** A command that starts quickly from the second time on. */
    JavaCommand java(String name) {
        JavaCommand java = new JavaCommand();
        startupCaches.ifPresent(folder -> java.cachedIn(existing(folder).resolve(name + ".aot")));
        return java;
    }

    private static Path existing(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
