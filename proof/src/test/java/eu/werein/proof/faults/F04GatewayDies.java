package eu.werein.proof.faults;

/** The gateway dies while it passes requests on; whoever got no answer asks again. */
final class F04GatewayDies implements Fault {

    private static final int AT_MOST = 40;

    @Override
    public String id() {
        return "F04";
    }

    @Override
    public String title() {
        return "the gateway dies at S0, twice";
    }

    @Override
    public String door() {
        return "gateway";
    }

    @Override
    public void inject(Scene scene) {
        scene.dieAt(Step.S0_AT_THE_GATEWAY, AT_MOST);
        scene.restart();
        scene.awaitCalls(AT_MOST);
        scene.dieAt(Step.S0_AT_THE_GATEWAY, AT_MOST);
    }

    @Override
    public void heal(Scene scene) {
        scene.restart();
    }
}
