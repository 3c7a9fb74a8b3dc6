package eu.werein.launcher.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the JVM remembers of one run to start the next one in half the time, one file per process
 * and build. Writing it takes some seconds at the end of the first run.
 *
 * @param recording whether a process without a cache writes one when it ends
 */
public record StartupCaches(Path folder, boolean recording) {

    /** The caches of one build. */
    public StartupCaches of(String build) {
        return new StartupCaches(folder.resolve(build), recording);
    }

    void use(String name, JavaCommand java) {
        Path cache = folder.resolve(name + ".aot");
        if (Files.isRegularFile(cache)) {
            java.option("-XX:AOTCache=" + cache);
        } else if (recording) {
            java.option("-XX:AOTCacheOutput=" + existing().resolve(name + ".aot"));
        }
    }

    private Path existing() {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
