package eu.werein.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Checks the machine and builds what {@code up} needs. Run from source by the shell script when
 * nothing is built yet, so it and all it uses stand on the JDK alone.
 */
final class Bootstrap {

    private Bootstrap() {}

    /** {@code <repository> <stamp file> <arguments of up…>}. */
    public static void main(String[] arguments) {
        Path root = Path.of(arguments[0]);
        Path stamp = Path.of(arguments[1]);
        List<String> rest = Arrays.asList(arguments).subList(2, arguments.length);
        try {
            Options options =
                    Options.parse(rest, Optional.ofNullable(System.getenv("WEREIN_MONGODB_URI")));
            Preflight preflight = new Preflight(new ThisMachine());
            preflight.checkBuild(root);
            Path run = RunFolder.pathFor(root, options);
            if (!Files.exists(run.resolve(RunFolder.PROCESSES))) {
                preflight.checkRun(options, run, Set.of());
            }
            new Build(root).run();
            Files.createDirectories(stamp.getParent());
            Files.writeString(stamp, "");
        } catch (Refusal refusal) {
            System.err.println(refusal.getMessage());
            System.exit(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
