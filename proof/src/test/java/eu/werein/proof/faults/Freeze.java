package eu.werein.proof.faults;

import eu.werein.proof.Commands;
import eu.werein.proof.RunningFederation;
import java.nio.file.Path;

/** A process that stands still and does not know it. */
final class Freeze implements AutoCloseable {

    private static final Path HERE = Path.of("").toAbsolutePath();

    private final String pid;

    private Freeze(String pid) {
        this.pid = pid;
    }

    static Freeze of(RunningFederation federation, String process) {
        String pid = Long.toString(federation.pid(process));
        Commands.run(HERE, "kill", "-STOP", pid);
        return new Freeze(pid);
    }

    @Override
    public void close() {
        Commands.run(HERE, "kill", "-CONT", pid);
    }
}
