package eu.werein.proof.faults;

import eu.werein.proof.RunningFederation;

/** A process that stands still and does not know it. */
final class Freeze implements AutoCloseable {

    private final String pid;

    private Freeze(String pid) {
        this.pid = pid;
    }

    static Freeze of(RunningFederation federation, String process) {
        String pid = Long.toString(federation.pid(process));
        Shell.run("kill", "-STOP", pid);
        return new Freeze(pid);
    }

    @Override
    public void close() {
        Shell.run("kill", "-CONT", pid);
    }
}
