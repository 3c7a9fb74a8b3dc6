package eu.werein.launcher.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EmbeddedStoreIT {

    private static final int WRITERS = 16;
    private static final int ENOUGH = 400;
    private static final int GUARDED = 40_000;
    private static final int VERSIONS = 300;
    private static final int FIELDS_BETWEEN = 5_000;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir Path folder;

    private EmbeddedStore store;

    /** What ends the store. */
    private interface Ending {
        void bring() throws Exception;
    }

    @BeforeEach
    void startsTheStore() {
        store = start();
    }

    @AfterEach
    void stopsTheStore() {
        store.close();
    }

    @RepeatedTest(3)
    void keepsEveryAcknowledgedWriteWhenItIsKilledUnderSixteenWriters() throws Exception {
        keepsEveryAcknowledgedWrite(store::kill);
    }

    /** Its files may not grow any more. */
    @Test
    void keepsEveryAcknowledgedWriteAndEndsItselfWhenItCanKeepNoMore() throws Exception {
        keepsEveryAcknowledgedWrite(
                () -> {
                    ProcessHandle process = ProcessHandle.of(store.pid()).orElseThrow();
                    Process limiting =
                            new ProcessBuilder("prlimit", "--pid=" + process.pid(), "--fsize=4096")
                                    .start();
                    assertThat(limiting.waitFor()).isZero();
                    process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
                });
    }

    private void keepsEveryAcknowledgedWrite(Ending ending) throws Exception {
        List<Writer> writers = IntStream.range(0, WRITERS).mapToObj(Writer::new).toList();
        try (MongoClient client = client();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            writers.forEach(
                    writer -> threads.execute(() -> writer.writeUntilTheStoreIsGone(client)));
            Awaitility.await()
                    .atMost(PATIENCE)
                    .until(
                            () ->
                                    writers.stream().allMatch(writer -> writer.updated.get() > 0)
                                            && acknowledged(writers) >= ENOUGH);
            ending.bring();
            threads.shutdown();
            assertThat(threads.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        }

        store = start();
        try (MongoClient client = client()) {
            for (Writer writer : writers) {
                assertThat(writer.found(client).countDocuments(Filters.eq("kind", "insert")))
                        .isGreaterThanOrEqualTo(writer.inserted.get());
                assertThat(writer.counter(client)).isGreaterThanOrEqualTo(writer.updated.get());
            }
        }
    }

    /** Old fields beside a new version would let a guarded write undo another one. */
    @Test
    void showsEachDocumentAsOneWriteLeftIt() throws Exception {
        List<Integer> between = IntStream.range(0, FIELDS_BETWEEN).boxed().toList();
        try (MongoClient client = client();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            MongoCollection<Document> documents =
                    client.getDatabase("whole").getCollection("documents");
            documents.insertOne(
                    new Document("_id", "plan")
                            .append("parties", 0)
                            .append("between", between)
                            .append("version", 0));
            Future<?> writing =
                    threads.submit(
                            () -> {
                                for (int version = 1; version <= VERSIONS; version++) {
                                    documents.updateOne(
                                            new Document("_id", "plan")
                                                    .append("version", version - 1),
                                            Updates.combine(
                                                    Updates.set("parties", version),
                                                    Updates.set("version", version)));
                                }
                            });
            int version = 0;
            while (version < VERSIONS) {
                Document read = Objects.requireNonNull(documents.find().first());
                version = read.getInteger("version");
                assertThat(read.getInteger("parties")).isEqualTo(version);
                assertThat(writing.state()).isNotEqualTo(Future.State.FAILED);
            }
        }
    }

    /** Whoever writes under a guard must not read the whole collection for each write. */
    @Test
    void findsADocumentByItsIdHoweverMuchMoreTheFilterAsks() {
        try (MongoClient client = client()) {
            MongoCollection<Document> documents =
                    client.getDatabase("guarded").getCollection("documents");
            for (int thousand = 0; thousand < GUARDED; thousand += 1_000) {
                documents.insertMany(
                        IntStream.range(thousand, thousand + 1_000)
                                .mapToObj(i -> new Document("_id", "d" + i).append("version", 1))
                                .toList());
            }
            List<UpdateOneModel<Document>> all =
                    IntStream.range(0, GUARDED)
                            .mapToObj(
                                    i ->
                                            new UpdateOneModel<Document>(
                                                    new Document("_id", "d" + i)
                                                            .append("version", i % 2 + 1),
                                                    Updates.inc("version", 1)))
                            .toList();
            assertTimeout(
                    PATIENCE,
                    () ->
                            assertThat(documents.bulkWrite(all).getMatchedCount())
                                    .isEqualTo(GUARDED / 2));
            assertThat(documents.countDocuments(new Document("_id", "d0").append("version", 1)))
                    .isZero();
            assertThat(
                            documents.countDocuments(
                                    new Document("_id", new Document("$in", List.of("d0", "d1")))
                                            .append("version", 2)))
                    .isEqualTo(1);
            assertTimeout(
                    PATIENCE, () -> assertThat(readPieceByPiece(documents)).isEqualTo(GUARDED));
        }
    }

    private static int readPieceByPiece(MongoCollection<Document> documents) {
        String last = "";
        int count = 0;
        List<String> piece = List.of("");
        while (!piece.isEmpty()) {
            piece =
                    documents
                            .find(Filters.gt("_id", last))
                            .limit(100)
                            .map(document -> document.getString("_id"))
                            .into(new ArrayList<>());
            assertThat(piece).isSorted().doesNotContain(last);
            last = piece.isEmpty() ? last : piece.getLast();
            count += piece.size();
        }
        return count;
    }

    @Test
    void cannotBeReachedFromAnotherMachine() throws Exception {
        List<InetSocketAddress> outside =
                NetworkInterface.networkInterfaces()
                        .flatMap(NetworkInterface::inetAddresses)
                        .filter(address -> !address.isLoopbackAddress())
                        .map(address -> new InetSocketAddress(address, store.port()))
                        .toList();
        assertThat(outside).isNotEmpty();

        for (InetSocketAddress address : outside) {
            try (Socket socket = new Socket()) {
                assertThatThrownBy(() -> socket.connect(address, 2_000))
                        .isInstanceOf(ConnectException.class);
            }
        }
    }

    private static int acknowledged(List<Writer> writers) {
        return writers.stream()
                .mapToInt(writer -> writer.inserted.get() + writer.updated.get())
                .sum();
    }

    private EmbeddedStore start() {
        EmbeddedStore started =
                new EmbeddedStore(
                        Installation.asBuilt(Checkout.aroundWorkingDirectory()),
                        folder.resolve("data"),
                        FreePorts.one(),
                        folder.resolve("store.log"),
                        Lifetime.OF_THIS_JVM);
        started.start();
        started.awaitReady(PATIENCE);
        return started;
    }

    private MongoClient client() {
        return MongoClients.create(
                store.mongodbUri() + "/?serverSelectionTimeoutMS=5000&retryWrites=false");
    }

    /** Inserts a document and counts a guarded counter up, in turn, until the store is gone. */
    private static final class Writer {

        private final int number;
        private final AtomicInteger inserted = new AtomicInteger();
        private final AtomicInteger updated = new AtomicInteger();

        Writer(int number) {
            this.number = number;
        }

        void writeUntilTheStoreIsGone(MongoClient client) {
            try {
                write(client);
            } catch (MongoException gone) {
                // Whatever was not acknowledged may be lost.
            }
        }

        private void write(MongoClient client) {
            MongoCollection<Document> documents = found(client);
            documents.insertOne(new Document("_id", "counter").append("value", 0));
            for (int i = 0; ; i++) {
                documents.insertOne(new Document("_id", i).append("kind", "insert"));
                inserted.incrementAndGet();
                if (documents
                                .updateOne(
                                        Filters.and(
                                                Filters.eq("_id", "counter"),
                                                Filters.eq("value", i)),
                                        Updates.set("value", i + 1))
                                .getModifiedCount()
                        == 1) {
                    updated.incrementAndGet();
                }
            }
        }

        MongoCollection<Document> found(MongoClient client) {
            return client.getDatabase("writer-" + number).getCollection("documents");
        }

        int counter(MongoClient client) {
            return Objects.requireNonNull(found(client).find(Filters.eq("_id", "counter")).first())
                    .getInteger("value");
        }
    }
}
