package eu.werein.launcher;

import java.nio.file.Path;
import java.util.Optional;

/** What the pre-flight checks ask this machine. */
interface Machine {

    int javaVersion();

    /** The major version of {@code node} on the PATH, if there is one. */
    Optional<Integer> nodeVersion();

    boolean isTaken(int port);

    /** The process that listens on a port, as far as this machine tells. */
    Optional<String> listenerOn(int port);

    long freeDiskMiB(Path folder);

    /** Memory that new processes can have; empty where it cannot be known. */
    Optional<Long> freeMemoryMiB();
}
