package eu.werein.platform.following;

import eu.werein.platform.registry.OnceKnown;
import eu.werein.platform.registry.Prerequisite;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;

/**
 * What a service must have before it may decide anything: the topics read to their end, the schema
 * applied. Until then it is not ready; the process runs and keeps trying.
 */
public final class Following implements SmartLifecycle, HealthIndicator, OnceKnown {

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

    private final List<CompactedTopic> topics;
    private final List<Prerequisite> all;
    private volatile boolean running;

    Following(List<CompactedTopic> topics, Stream<Prerequisite> others) {
        this.topics = topics;
        this.all = Stream.concat(topics.stream(), others).toList();
    }

    /** Whether the service may decide; once so, it stays so. */
    public boolean complete() {
        return all.stream().allMatch(Prerequisite::complete);
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
            for (Prerequisite one : all) {
                boolean complete = false;
                while (!complete) {
                    complete = one.awaitComplete(LOOK_AGAIN);
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
        return complete() ? Health.up().build() : Health.outOfService().build();
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
