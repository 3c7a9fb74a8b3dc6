package eu.werein.platform.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.core.SimpleLock;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings a database to the schema of this version, one process at a time. */
final class Migrations {

    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final List<Migration> steps;
    private final LockProvider locks;

    /**
     * @throws IllegalArgumentException when the orders are not 1, 2, 3, …
     */
    Migrations(List<Migration> steps, LockProvider locks) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).order() != i + 1) {
                throw new IllegalArgumentException("migrations must be numbered from 1, no gaps");
            }
        }
        this.steps = List.copyOf(steps);
        this.locks = locks;
    }

    /**
     * @throws MigrationChanged when an applied step has changed since
     * @throws IllegalStateException when another process held the database for minutes
     */
    void apply(MongoDatabase database) {
        MongoCollection<Document> applied = database.getCollection("migrations");
        if (pending(applied).isEmpty()) {
            return;
        }
        SimpleLock lock = lock(database.getName());
        try {
            for (Migration step : pending(applied)) {
                step.change().accept(database);
                applied.insertOne(
                        new Document("_id", step.order())
                                .append("checksum", step.checksum())
                                .append("at", new Date()));
            }
            LOG.atInfo()
                    .addKeyValue("database", database.getName())
                    .addKeyValue("order", steps.size())
                    .log("migrated");
        } finally {
            lock.unlock();
        }
    }

    private List<Migration> pending(MongoCollection<Document> applied) {
        Map<Integer, String> checksums = new HashMap<>();
        for (Document record : applied.find()) {
            checksums.put(record.getInteger("_id"), record.getString("checksum"));
        }
        return steps.stream()
                .filter(step -> !isApplied(step, checksums.get(step.order())))
                .toList();
    }

    private static boolean isApplied(Migration step, @Nullable String checksum) {
        if (checksum != null && !step.checksum().equals(checksum)) {
            throw new MigrationChanged(step.order());
        }
        return checksum != null;
    }

    private SimpleLock lock(String database) {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(deadline)) {
            var request =
                    new LockConfiguration(
                            Instant.now(), "migrate-" + database, LEASE, Duration.ZERO);
            var lock = locks.lock(request);
            if (lock.isPresent()) {
                return lock.get();
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        throw new IllegalStateException("another process migrates this database for too long");
    }
}
