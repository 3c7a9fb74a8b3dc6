package eu.werein.launcher;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A process that was started here, as it is written down. A process id alone proves nothing: ids
 * are used again, so the moment of its start belongs to it.
 *
 * @param build what it was started from: another build means it has to be started again
 */
record StartedProcess(String name, long pid, Instant startedAt, int port, String build) {

    /** Clocks are set while processes run, and the kernel counts from boot. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    static StartedProcess of(String name, ProcessHandle process, int port, String build) {
        return new StartedProcess(
                name, process.pid(), process.info().startInstant().orElseThrow(), port, build);
    }

    /** The running process, unless it has ended and its id belongs to somebody else. */
    Optional<ProcessHandle> running() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::isOurs);
    }

    private boolean isOurs(ProcessHandle process) {
        return process.info()
                .startInstant()
                .map(start -> Duration.between(start, startedAt).abs().compareTo(TOLERANCE) < 0)
                .orElse(false);
    }
}
