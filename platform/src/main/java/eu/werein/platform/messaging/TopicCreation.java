package eu.werein.platform.messaging;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Creates the topics that are missing, as soon as the log can be reached. */
final class TopicCreation implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(TopicCreation.class);

    private final Map<String, Object> client;
    private final List<NewTopic> topics;
    private volatile CountDownLatch stopped = new CountDownLatch(0);

    TopicCreation(Map<String, Object> client, List<NewTopic> topics) {
        this.client = client;
        this.topics = topics;
    }

    @Override
    public void start() {
        stopped = new CountDownLatch(1);
        Thread.ofVirtual().name("create-topics").start(this::createUntilDone);
    }

    private void createUntilDone() {
        try {
            boolean done = created();
            while (!done && !stopped.await(1, TimeUnit.SECONDS)) {
                done = created();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean created() throws InterruptedException {
        try (Admin admin = Admin.create(client)) {
            Set<String> existing = admin.listTopics().names().get();
            List<NewTopic> missing =
                    topics.stream().filter(topic -> !existing.contains(topic.name())).toList();
            var outcomes = admin.createTopics(missing).values();
            for (var outcome : outcomes.values()) {
                awaitUnlessExisting(outcome);
            }
            return true;
        } catch (ExecutionException | KafkaException e) {
            LOG.atInfo()
                    .addKeyValue(
                            "topics",
                            topics.stream().map(NewTopic::name).collect(Collectors.joining(",")))
                    .log("the log cannot be reached yet; trying again");
            return false;
        }
    }

    /** Another replica may have been quicker. */
    private static void awaitUnlessExisting(org.apache.kafka.common.KafkaFuture<Void> outcome)
            throws InterruptedException, ExecutionException {
        try {
            outcome.get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }

    @Override
    public void stop() {
        stopped.countDown();
    }

    @Override
    public boolean isRunning() {
        return stopped.getCount() > 0;
    }

    /** First of all. */
    @Override
    public int getPhase() {
        return -1_000;
    }
}
