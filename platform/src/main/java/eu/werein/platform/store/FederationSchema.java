package eu.werein.platform.store;

import com.mongodb.client.MongoDatabase;
import eu.werein.platform.registry.Prerequisite;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Brings the federation database to this version's schema, as soon as the store answers. */
final class FederationSchema implements Prerequisite, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(FederationSchema.class);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);

    private final MongoDatabase database;
    private final Migrations migrations;
    private final CountDownLatch complete = new CountDownLatch(1);
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean running;

    FederationSchema(MongoDatabase database, Migrations migrations) {
        this.database = database;
        this.migrations = migrations;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("federation-schema").start(this::applyUntilDone);
    }

    private void applyUntilDone() {
        try {
            boolean applied = applied();
            while (!applied
                    && !stopped.await(PAUSE_AFTER_FAILURE.toMillis(), TimeUnit.MILLISECONDS)) {
                applied = applied();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean applied() {
        try {
            migrations.apply(database);
            complete.countDown();
            return true;
        } catch (RuntimeException e) {
            LOG.atWarn()
                    .addKeyValue("database", database.getName())
                    .addKeyValue("reason", e.getClass().getSimpleName())
                    .log("the schema cannot be applied yet; trying again");
            return false;
        }
    }

    @Override
    public boolean complete() {
        return complete.getCount() == 0;
    }

    @Override
    public boolean awaitComplete(Duration time) throws InterruptedException {
        return complete.await(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        running = false;
        stopped.countDown();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before everything that writes. */
    @Override
    public int getPhase() {
        return -500;
    }
}
