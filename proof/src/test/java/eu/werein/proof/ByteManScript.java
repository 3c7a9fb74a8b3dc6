package eu.werein.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Rules that end a JVM at an exact step, as SIGKILL would. */
final class ByteManScript {

    private ByteManScript() {}

    static Path write(Path folder, String type, String method, int times) {
        try {
            return Files.writeString(
                    Files.createDirectories(folder).resolve("die.btm"),
                    """
                    RULE die
                    CLASS eu.werein.platform.outbox.%s
                    METHOD %s
                    AT ENTRY
                    IF incrementCounter("entered") == %d
                    DO killJVM(137)
                    ENDRULE
                    """
                            .formatted(type, method, times));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
