package eu.werein.proof.faults;

import eu.werein.proof.RunningFederation;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;

/** Runs every fault with every seed, goes on where it was stopped, and writes the report. */
final class ProofFull {

    private static final PrintStream OUT = System.out;

    private ProofFull() {}

    /**
     * {@code --faults F01,F02 --seeds 10 --brokers 3}; without options: all, 10 seeds, 1 broker.
     */
    public static void main(String[] arguments) throws IOException {
        System.setProperty("proof.thorough", "true");
        Deque<String> rest = new ArrayDeque<>(List.of(arguments));
        String faults = Faults.ALL.stream().map(Fault::id).collect(Collectors.joining(","));
        int seeds = 10;
        while (!rest.isEmpty()) {
            String option = rest.removeFirst();
            switch (option) {
                case "--faults" -> faults = rest.removeFirst();
                case "--seeds" -> seeds = Integer.parseInt(rest.removeFirst());
                case "--brokers" -> System.setProperty("proof.brokers", rest.removeFirst());
                default -> throw new IllegalArgumentException("unknown: " + option);
            }
        }
        Path root = Path.of("").toAbsolutePath().getParent();
        Verdicts done = Verdicts.in(root.resolve("proof/target/proof-full.jsonl"));
        for (long seed = 1; seed <= seeds; seed++) {
            for (Fault fault : Faults.named(faults).toList()) {
                if (!done.has(fault, seed)) {
                    run(fault, seed, done);
                }
            }
        }
        Path planted = root.resolve("proof/target/planted.md");
        ProofReport.write(
                root.resolve("docs/proof-report.md"),
                done.all(),
                Files.exists(planted) ? Files.readAllLines(planted) : List.of());
        System.exit(done.all().stream().allMatch(Verdict::holds) ? 0 : 1);
    }

    private static void run(Fault fault, long seed, Verdicts done) {
        RunningFederation federation = RunningFederation.running();
        String missing = fault.missing(federation);
        Verdict verdict =
                missing.isEmpty()
                        ? ran(federation, fault, seed)
                        : Verdict.missing(fault, seed, missing);
        done.add(verdict);
        OUT.println(verdict.line());
        verdict.violations().forEach(OUT::println);
    }

    /** A run that comes to no end has found something as well. */
    private static Verdict ran(RunningFederation federation, Fault fault, long seed) {
        try {
            return FaultRun.of(federation, fault, seed);
        } catch (RuntimeException e) {
            return Verdict.unfinished(fault, seed, String.valueOf(e.getMessage()));
        }
    }
}
