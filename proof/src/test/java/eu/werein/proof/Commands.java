package eu.werein.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Programs of this machine. */
public final class Commands {

    /** How a program ended. */
    public record Ended(int code, List<String> lines) {}

    private Commands() {}

    /**
     * @return the lines that it printed
     * @throws IllegalStateException when it failed
     */
    public static List<String> run(Path folder, String... command) {
        Ended ended = end(folder, List.of(command));
        if (ended.code() != 0) {
            throw new IllegalStateException(command[0] + ": " + String.join("\n", ended.lines()));
        }
        return ended.lines();
    }

    public static boolean succeeds(Path folder, String... command) {
        return end(folder, List.of(command)).code() == 0;
    }

    public static Ended end(Path folder, List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command)
                            .directory(folder.toFile())
                            .redirectErrorStream(true)
                            .start();
            List<String> lines = process.inputReader().lines().toList();
            return new Ended(process.waitFor(), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
