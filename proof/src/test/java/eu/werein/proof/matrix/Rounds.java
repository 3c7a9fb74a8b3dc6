package eu.werein.proof.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * The crowd's finished rounds, written down so that a long proof goes on where it was broken off.
 */
final class Rounds {

    private static final JsonMapper JSON = new JsonMapper();

    private final Path file;

    Rounds(Path file) {
        this.file = file;
    }

    List<Tally> done() {
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file).stream()
                            .map(line -> JSON.readValue(line, Tally.class))
                            .toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Tally sum() {
        return done().stream().reduce(Tally.NOTHING, Tally::plus);
    }

    void add(Tally round) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(
                    file,
                    JSON.writeValueAsString(round) + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A proof that has ended begins anew the next time. */
    void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
