package eu.werein.platform.following;

import eu.werein.platform.registry.OnceKnown;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;

/**
 * The topics that a service must have read to their end before it may decide anything. Until then
 * it is not ready; the process runs and keeps trying.
 */
public final class Following implements SmartLifecycle, HealthIndicator, OnceKnown {

    private static final Duration LOOK_AGAIN = Duration.ofMinutes(1);

    private final List<CompactedTopic> topics;
    private volatile boolean running;

    Following(List<CompactedTopic> topics) {
        this.topics = topics;
    }

    @Override
    public void run(Runnable work) {
        Thread.ofVirtual()
                .name("once-following")
                .start(
                        () -> {
                            if (awaitComplete()) {
                                work.run();
                            }
                        });
    }

    private boolean awaitComplete() {
        try {
            for (CompactedTopic topic : topics) {
                boolean complete = false;
                while (!complete) {
                    complete = topic.awaitComplete(LOOK_AGAIN);
                    if (!complete && !running) {
                        return false;
                    }
                }
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public Health health() {
        return topics.stream().allMatch(CompactedTopic::complete)
                ? Health.up().build()
                : Health.outOfService().build();
    }

    @Override
    public void start() {
        running = true;
        topics.forEach(CompactedTopic::start);
    }

    @Override
    public void stop() {
        running = false;
        topics.forEach(CompactedTopic::close);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before everything that asks the registry. */
    @Override
    public int getPhase() {
        return 0;
    }
}
