package eu.werein.launcher;

import java.nio.file.Path;
import java.util.Set;

/** What has to be right before anything is downloaded or started. */
final class Preflight {

    static final int JAVA = 25;
    static final int NODE = 20;
    static final int DISK_MIB = 3_000;
    static final int DISK_TO_BUILD_MIB = 6_000;
    static final int MEMORY_MIB = 3_000;
    static final int MEMORY_PER_MORE_BROKER_MIB = 500;

    private final Machine machine;

    Preflight(Machine machine) {
        this.machine = machine;
    }

    /** Checks the tools and the room for a build. */
    void checkBuild(Path root) {
        checkJava();
        int node =
                machine.nodeVersion()
                        .orElseThrow(
                                () ->
                                        new Refusal(
                                                "Node is missing: install Node %d or newer and put it on the PATH."
                                                        .formatted(NODE)));
        if (node < NODE) {
            throw new Refusal(
                    "Node %d is too old: install Node %d or newer.".formatted(node, NODE));
        }
        checkDisk(root, DISK_TO_BUILD_MIB);
    }

    /** Checks what running needs; ports of processes that are ours already may be taken. */
    void checkRun(Options options, Path state, Set<Integer> ours) {
        checkJava();
        for (Ports.Claim claim : options.ports().claims(options.store().isEmpty())) {
            if (!ours.contains(claim.port()) && machine.isTaken(claim.port())) {
                throw new Refusal(
                        "Port %d, needed by %s, is in use%s: stop that program, or move all ports with --port-offset 10000."
                                .formatted(
                                        claim.port(),
                                        claim.process(),
                                        machine.listenerOn(claim.port())
                                                .map(" by "::concat)
                                                .orElse("")));
            }
        }
        checkDisk(state, DISK_MIB);
        long needed =
                ours.isEmpty()
                        ? MEMORY_MIB + (options.brokers() - 1) * MEMORY_PER_MORE_BROKER_MIB
                        : 0;
        machine.freeMemoryMiB()
                .filter(free -> free < needed)
                .ifPresent(
                        free -> {
                            throw new Refusal(
                                    "Only %d MiB of memory are free and %d are needed: close other programs first."
                                            .formatted(free, needed));
                        });
    }

    private void checkJava() {
        if (machine.javaVersion() != JAVA) {
            throw new Refusal(
                    "This is Java %d: install a JDK %d and set JAVA_HOME to it."
                            .formatted(machine.javaVersion(), JAVA));
        }
    }

    private void checkDisk(Path folder, int neededMiB) {
        long free = machine.freeDiskMiB(folder);
        if (free < neededMiB) {
            throw new Refusal(
                    "Only %d MiB are free on the disk of %s and %d are needed: delete something first."
                            .formatted(free, folder, neededMiB));
        }
    }
}
