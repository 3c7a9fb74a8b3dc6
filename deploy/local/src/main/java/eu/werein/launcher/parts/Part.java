package eu.werein.launcher.parts;

import java.nio.file.Path;
import java.time.Duration;

/** A real part of the platform in a process of its own; closing it stops the process. */
public interface Part extends AutoCloseable {

    /** The name people know the part by. */
    String name();

    /** Starts the process and returns at once. */
    void start();

    /**
     * Returns once the part answers as it should.
     *
     * @throws PartFailed when it stops, or does not answer in time
     */
    void awaitReady(Duration timeout);

    /** Asks once whether the part answers, whoever started it. */
    boolean answers();

    /** Takes over a process that an earlier run started. */
    void adopt(ProcessHandle process);

    /** The processor time that the process has taken so far. */
    Duration cpu();

    /** Ends the process the hard way (SIGKILL) and returns when it is gone. */
    void kill();

    /** The process id of the running process. */
    long pid();

    /** The port that clients use. */
    int port();

    /** Where the process writes its output. */
    Path log();

    @Override
    void close();
}
