package eu.werein.proof.faults;

import eu.werein.proof.RunningFederation;
import java.time.Duration;

/** Two of three brokers are away: people go on working, and what is to be told waits. */
final class F07LogWithoutMajority implements Fault {

    private static final Duration AWAY = Duration.ofSeconds(Long.getLong("proof.away-seconds", 60));

    @Override
    public String id() {
        return "F07";
    }

    @Override
    public String title() {
        return "two of three brokers, and with them the controllers' majority, are away for "
                + AWAY.toSeconds()
                + " s";
    }

    @Override
    public String missing(RunningFederation federation) {
        return federation.brokers() == 3 ? "" : "needs --brokers 3";
    }

    @Override
    public void inject(Scene scene) {
        int left = 1 + scene.random().nextInt(3);
        for (int broker = 1; broker <= 3; broker++) {
            if (broker != left) {
                scene.kill("kafka-" + broker);
            }
        }
        scene.pause(AWAY);
        scene.awaitCalls(20);
    }

    @Override
    public void heal(Scene scene) {
        scene.restart();
    }
}
