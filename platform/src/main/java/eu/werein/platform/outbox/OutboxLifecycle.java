package eu.werein.platform.outbox;

import eu.werein.platform.messaging.Subscriptions;
import eu.werein.platform.registry.OnceKnown;
import org.springframework.context.SmartLifecycle;

/** Tells from the start, sweeps once the partners are known, stops before the clients close. */
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
        relay.start(outboxes::collection);
        onceKnown.run(sweep::start);
        running = true;
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
        return Subscriptions.PHASE;
    }
}
