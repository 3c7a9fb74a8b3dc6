package eu.werein.proof.faults;

import java.util.List;

/** One death after the other, each followed by a new life but the last. */
final class Deaths {

    private static final int CALLS_BETWEEN = 20;

    private Deaths() {}

    static void inTurn(Scene scene, List<Step> steps, int atMost) {
        for (Step step : steps) {
            if (!step.equals(steps.getFirst())) {
                scene.restart();
                scene.awaitCalls(CALLS_BETWEEN);
            }
            scene.dieAt(step, atMost);
        }
    }
}
