package eu.werein.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** How much memory a process holds, as ps tells it on Linux and macOS alike. */
final class ResidentMemory {

    private ResidentMemory() {}

    static Optional<Long> mebibytes(ProcessHandle process) {
        try {
            Process ps =
                    new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(process.pid()))
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            try (var output = ps.getInputStream()) {
                String kibibytes =
                        new String(output.readAllBytes(), StandardCharsets.UTF_8).strip();
                return kibibytes.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Long.parseLong(kibibytes) >> 10);
            }
        } catch (IOException unknown) {
            return Optional.empty();
        }
    }
}
