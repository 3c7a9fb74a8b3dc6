package eu.werein.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import eu.werein.launcher.parts.Parts;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.provider.mongo.MongoLockProvider;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MigrationsIT {

    private final List<String> done = new CopyOnWriteArrayList<>();
    private MongoClient client;
    private MongoDatabase database;
    private LockProvider locks;

    @BeforeEach
    void freshDatabase() {
        client = MongoClients.create(Parts.store().mongodbUri());
        database = client.getDatabase("migrations_" + UUID.randomUUID());
        locks = new MongoLockProvider(database.getCollection("locks"));
    }

    @AfterEach
    void closed() {
        client.close();
    }

    @Test
    void stepsAreAppliedInOrderAndOnce() {
        migrations(step(1, "one"), step(2, "two")).apply(database);
        migrations(step(1, "one"), step(2, "two"), step(3, "three")).apply(database);
        assertThat(done).containsExactly("one", "two", "three");
    }

    @Test
    void stepThatHasChangedRefuses() {
        migrations(step(1, "one"), step(2, "two")).apply(database);
        Migrations changed = migrations(step(1, "uno"), step(2, "two"), step(3, "three"));
        assertThatThrownBy(() -> changed.apply(database)).isInstanceOf(MigrationChanged.class);
        assertThat(done).containsExactly("one", "two");
    }

    @Test
    void numbersWithAGapAreRefused() {
        assertThatThrownBy(() -> migrations(step(1, "one"), step(3, "three")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> migrations(step(2, "two"), step(1, "one")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void stepThatFailedIsTriedAgain() {
        Migrations failing =
                migrations(
                        step(1, "one"),
                        new Migration(
                                2,
                                "two",
                                some -> {
                                    throw new IllegalStateException("no");
                                }));
        assertThatThrownBy(() -> failing.apply(database)).isInstanceOf(IllegalStateException.class);
        migrations(step(1, "one"), step(2, "two")).apply(database);
        assertThat(done).containsExactly("one", "two");
    }

    @Test
    void processesThatStartTogetherApplyOnce() throws Exception {
        CountDownLatch together = new CountDownLatch(1);
        try (var processes = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Void>> starts = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                starts.add(
                        () -> {
                            together.await();
                            migrations(step(1, "one"), step(2, "two")).apply(database);
                            return null;
                        });
            }
            var running = starts.stream().map(processes::submit).toList();
            together.countDown();
            for (var one : running) {
                one.get();
            }
        }
        assertThat(done).containsExactly("one", "two");
    }

    @Test
    void indexesOfManyDatabasesAreCreatedAtOnce() throws Exception {
        List<String> names = new ArrayList<>();
        try (var partners = Executors.newVirtualThreadPerTaskExecutor()) {
            List<java.util.concurrent.Future<?>> running = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                MongoDatabase one = client.getDatabase(database.getName() + i);
                names.add(one.getName());
                Migrations indexes =
                        new Migrations(
                                List.of(
                                        Migration.indexes(
                                                1,
                                                "notes",
                                                List.of(
                                                        new Document("colour", 1),
                                                        new Document("text", 1)))),
                                locks);
                running.add(partners.submit(() -> indexes.apply(one)));
            }
            for (var one : running) {
                one.get();
            }
        }
        for (String name : names) {
            assertThat(
                            client.getDatabase(name)
                                    .getCollection("notes")
                                    .listIndexes()
                                    .into(new ArrayList<>()))
                    .hasSize(3);
        }
    }

    private Migrations migrations(Migration... steps) {
        return new Migrations(List.of(steps), locks);
    }

    private Migration step(int order, String definition) {
        return new Migration(order, definition, some -> done.add(definition));
    }
}
