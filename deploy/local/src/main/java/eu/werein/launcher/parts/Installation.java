package eu.werein.launcher.parts;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What parts are started from.
 *
 * @param classPath broker, store and mailbox: our classes and the parts' own libraries
 * @param startupCaches what makes the next start faster; none in tests
 */
public record Installation(
        Checkout checkout, List<Path> classPath, Optional<StartupCaches> startupCaches) {

    /** As the build left it, for tests. */
    public static Installation asBuilt(Checkout checkout) {
        return new Installation(checkout, checkout.partsClassPath(), Optional.empty());
    }

    /** A command that starts quickly from the second time on. */
    JavaCommand java(String name) {
        JavaCommand java = new JavaCommand();
        startupCaches.ifPresent(caches -> caches.use(name, java));
        return java;
    }
}
