package eu.werein.proof.faults;

import eu.werein.proof.ledger.Ledger;
import eu.werein.proof.ledger.Outcome;

/** The broker that leads dies, again and again; nobody who applies notices. */
final class F06LeaderDies implements Fault {

    private static final int BOUNCES_OF_THREE = 20;

    @Override
    public String id() {
        return "F06";
    }

    @Override
    public String title() {
        return "the log's only broker dies once, or of three the busiest leader twenty times";
    }

    @Override
    public void inject(Scene scene) {
        int bounces = scene.federation().brokers() == 1 ? 1 : BOUNCES_OF_THREE;
        scene.killInTurn(bounces, new Brokers(scene.federation())::busiestLeader);
    }

    @Override
    public void heal(Scene scene) {
        scene.restart();
    }

    @Override
    public void expect(Scene scene) {
        long refused =
                Ledger.read(scene.ledgerFile()).stream()
                        .filter(call -> call.outcome() instanceof Outcome.Info)
                        .count();
        scene.expect(refused + " calls failed for want of the log", refused == 0);
    }
}
