package eu.werein.proof.faults;

import java.util.List;

/** Whoever writes dies between a request and its answer. */
final class F01WriterDies implements Fault {

    private static final int AT_MOST = 20;

    @Override
    public String id() {
        return "F01";
    }

    @Override
    public String title() {
        return "members-service dies at S2, S3, S4 (S1 with odd seeds)";
    }

    @Override
    public void inject(Scene scene) {
        List<Step> steps =
                scene.seed() % 2 == 0
                        ? List.of(Step.S2_WRITE_SENT, Step.S3_WRITE_ACKNOWLEDGED, Step.S4_ANSWERED)
                        : List.of(
                                Step.S1_BEFORE_THE_WRITE,
                                Step.S2_WRITE_SENT,
                                Step.S3_WRITE_ACKNOWLEDGED);
        Deaths.inTurn(scene, steps, AT_MOST);
    }

    @Override
    public void heal(Scene scene) {
        scene.restart();
    }
}
