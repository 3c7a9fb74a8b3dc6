package eu.werein.proof.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** What has been run so far, one line each in a file, so that a stopped proof goes on. */
final class Verdicts {

    private static final JsonMapper JSON = new JsonMapper();

    private final Path file;
    private final List<Verdict> all;

    private Verdicts(Path file, List<Verdict> all) {
        this.file = file;
        this.all = all;
    }

    static Verdicts in(Path file) {
        try {
            List<Verdict> all = new ArrayList<>();
            if (Files.exists(file)) {
                for (String line : Files.readAllLines(file)) {
                    all.add(JSON.readValue(line, Verdict.class));
                }
            }
            return new Verdicts(file, all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What could not be run may be run later, elsewhere. */
    boolean has(Fault fault, long seed) {
        return all.stream()
                .filter(verdict -> verdict.missing().isEmpty())
                .anyMatch(verdict -> verdict.fault().equals(fault.id()) && verdict.seed() == seed);
    }

    void add(Verdict verdict) {
        all.removeIf(old -> old.fault().equals(verdict.fault()) && old.seed() == verdict.seed());
        all.add(verdict);
        try {
            Files.createDirectories(file.getParent());
            Files.write(
                    file,
                    all.stream().map(JSON::writeValueAsString).toList(),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Verdict> all() {
        return List.copyOf(all);
    }
}
