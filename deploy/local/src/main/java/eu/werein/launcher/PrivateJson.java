package eu.werein.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Files that only their owner may read; a reader sees the old or the new one, never half of one.
 */
final class PrivateJson {

    static final JsonMapper MAPPER = new JsonMapper();

    private PrivateJson() {}

    static void write(Path file, Object content) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Path next = file.resolveSibling(file.getFileName() + ".next");
            Files.deleteIfExists(next);
            Files.createFile(
                    next,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
            Files.writeString(
                    next, MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(content));
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <T> Optional<T> read(Path file, Class<T> type) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(MAPPER.readValue(file, type));
        } catch (JacksonException e) {
            throw new Refusal(
                    "%s cannot be read: run deploy/local/down, then deploy/local/up --fresh."
                            .formatted(file));
        }
    }
}
