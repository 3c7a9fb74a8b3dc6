package eu.werein.proof.faults;

import java.util.List;

/** Whoever reads the log dies, and the dashboard with it; then the dashboard begins anew. */
final class F03ReaderDies implements Fault {

    private static final int AT_MOST = 10;

    @Override
    public String id() {
        return "F03";
    }

    @Override
    public String title() {
        return "the reader dies at S8, S9, the dashboard at random; then it is rebuilt";
    }

    @Override
    public void inject(Scene scene) {
        Deaths.inTurn(scene, List.of(Step.S8_EVENT_READ, Step.S9_EVENT_APPLIED), AT_MOST);
        scene.kill("federation-service");
    }

    @Override
    public void heal(Scene scene) {
        scene.restart();
        int status =
                scene.federation()
                        .as(scene.federation().administrator())
                        .post("/api/federation/dashboard/rebuild", "{}")
                        .status();
        scene.expect("a rebuild is accepted, not " + status, status < 300);
    }
}
