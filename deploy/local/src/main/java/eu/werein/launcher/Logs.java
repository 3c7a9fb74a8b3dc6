package eu.werein.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints the log of one process. */
final class Logs {

    private final RunFolder folder;

    Logs(RunFolder folder) {
        this.folder = folder;
    }

    void print(List<String> names) {
        if (names.size() != 1 || !Files.exists(folder.log(names.getFirst()))) {
            throw new Refusal("logs takes one name of: %s.".formatted(known()));
        }
        try {
            Files.copy(folder.log(names.getFirst()), System.out);
            System.out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String known() {
        Path logs = folder.path().resolve("logs");
        if (!Files.isDirectory(logs)) {
            throw new Refusal("There are no logs: deploy/local/up has not run.");
        }
        try (Stream<Path> files = Files.list(logs)) {
            return files.map(file -> file.getFileName().toString())
                    .map(name -> name.replaceFirst("\\.log$", ""))
                    .sorted()
                    .collect(Collectors.joining(", "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
