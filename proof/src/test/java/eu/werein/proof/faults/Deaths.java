package eu.werein.proof.faults;

import java.util.List;

/** One death after the other, each followed by a new life but the last; or one of them alone. */
final class Deaths {

    private static final int CALLS_BETWEEN = 20;

    private Deaths() {}

    /** All of them when the proof is thorough, else one that the seed chooses. */
    static void inTurn(Scene scene, List<Step> all, int atMost) {
        List<Step> steps =
                FaultRun.THOROUGH ? all : List.of(all.get(scene.random().nextInt(all.size())));
        for (Step step : steps) {
            scene.note("died at " + step);
            if (!step.equals(steps.getFirst())) {
                scene.restart();
                scene.awaitCalls(CALLS_BETWEEN);
            }
            scene.dieAt(step, atMost);
        }
    }
}
