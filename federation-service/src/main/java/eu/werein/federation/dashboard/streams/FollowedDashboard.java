package eu.werein.federation.dashboard.streams;

import eu.werein.federation.dashboard.Counts;
import eu.werein.platform.following.CompactedTopic;
import java.util.Optional;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;

/** The counts of all replicas, followed by each. */
final class FollowedDashboard implements SmartLifecycle {

    private final FollowedCounts counts = new FollowedCounts(this::tell);
    private final CompactedTopic topic;
    private volatile Runnable listener = () -> {};
    private volatile boolean running;

    FollowedDashboard(ConsumerFactory<String, byte[]> consumers) {
        this.topic = new CompactedTopic(DashboardTopology.OUTPUT, consumers, counts);
    }

    void onChange(Runnable wanted) {
        listener = wanted;
    }

    private void tell() {
        listener.run();
    }

    FollowedCounts allCounts() {
        return counts;
    }

    /** Empty until everything told so far has been read. */
    Optional<Counts> counts() {
        return topic.complete() ? Optional.of(counts.counts()) : Optional.empty();
    }

    @Override
    public void start() {
        topic.start();
        running = true;
    }

    @Override
    public void stop() {
        topic.close();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
