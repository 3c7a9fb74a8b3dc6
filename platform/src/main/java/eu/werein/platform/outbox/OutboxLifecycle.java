package eu.werein.platform.outbox;

import eu.werein.platform.messaging.Subscriptions;
import eu.werein.platform.registry.OnceKnown;
import org.springframework.context.SmartLifecycle;

/**
 * Tells once the partners are known and sweeps then; stops after everything that writes, so that a
 * graceful end leaves nothing untold.
 */
final class OutboxLifecycle implements SmartLifecycle {

    private final Outboxes outboxes;
    private final Relay relay;
    private final Sweep sweep;
    private final OnceKnown onceKnown;
    private volatile boolean running;

    OutboxLifecycle(Outboxes outboxes, Relay relay, Sweep sweep, OnceKnown onceKnown) {
        this.onceKnown = onceKnown;
        this.outboxes = outboxes;
        this.relay = relay;
        this.sweep = sweep;
    }

    @Override
    public void start() {
        running = true;
        onceKnown.run(
                () -> {
                    relay.start(outboxes::collection);
                    sweep.start();
                });
    }

    @Override
    public void stop() {
        sweep.close();
        relay.close();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Subscriptions.PHASE - 500;
    }
}
