package eu.werein.proof.faults;

import eu.werein.proof.RunningFederation;
import eu.werein.proof.checks.Check;
import eu.werein.proof.checks.Evidence;
import eu.werein.proof.checks.Violation;
import eu.werein.proof.ledger.Call;
import eu.werein.proof.ledger.Load;
import eu.werein.proof.ledger.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One fault under load, with one seed. */
final class FaultRun {

    /** Whether a fault does all that it can do, which takes minutes. */
    static final boolean THOROUGH = Boolean.getBoolean("proof.thorough");

    private static final int CALLS_BEFORE = 60;
    private static final int CALLS_AFTER = 60;

    private FaultRun() {}

    static Verdict of(RunningFederation federation, Fault fault, long seed) {
        long from = System.nanoTime();
        Scene scene = new Scene(federation, fault.id(), fault.door(), seed);
        Investigation investigation = new Investigation(scene);
        fault.prepare(scene);
        try (Load load = scene.load()) {
            load.start();
            scene.awaitCalls(CALLS_BEFORE);
            investigation.readEarly();
            scene.note("hurt after " + seconds(from) + " s");
            fault.inject(scene);
            fault.heal(scene);
            scene.note("healed after " + seconds(from) + " s");
            scene.awaitCalls(CALLS_AFTER);
        } catch (RuntimeException e) {
            // What is dead now must not spoil the next run.
            federation.up();
            throw e;
        }
        scene.note("load ended after " + seconds(from) + " s");
        Evidence evidence = investigation.gather();
        fault.expect(scene);
        fault.tidy(scene);
        List<Violation> violations = new ArrayList<>(scene.violations());
        violations.addAll(Check.violations(evidence));
        return new Verdict(
                fault.id(),
                fault.title(),
                seed,
                evidence.calls().size(),
                evidence.calls().stream().filter(FaultRun::isUnknown).count(),
                evidence.log().size(),
                seconds(from),
                evidence.rest().seconds(),
                scene.notes(),
                violations,
                "");
    }

    private static long seconds(long from) {
        return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - from);
    }

    private static boolean isUnknown(Call call) {
        return call.outcome() instanceof Outcome.Info;
    }
}
