package eu.werein.members.imports;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import eu.werein.members.Bound;
import eu.werein.members.Client.Answer;
import eu.werein.platform.store.PartnerDatabases;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.bson.Document;

/**
 * Plan and commit against the raw driver's bulk insert of equal documents, on the same store in the
 * same run. Not part of the build; how to run it stands in {@code docs/performance.md}.
 */
final class ImportBenchmark {

    private static final int AT_ONCE = 1_000;
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    private ImportBenchmark() {}

    /**
     * @param arguments how many rows; several files are measured one after the other, each at a
     *     partner of its own
     */
    public static void main(String[] arguments) {
        measure(2_000);
        System.out.println("## warm");
        for (String rows : arguments) {
            measure(Integer.parseInt(rows));
        }
        System.exit(0);
    }

    private static void measure(int rows) {
        Importing importing = new Importing();
        long start = System.nanoTime();
        String id = importing.upload(file(rows)).text("/id");
        long received = System.nanoTime();
        Answer planned = await(importing, id, "planned");
        long planning = System.nanoTime();
        importing.askToCommit(planned);
        await(importing, id, "committed");
        long committed = System.nanoTime();
        Awaitility.await().atMost(PATIENCE).until(() -> told(importing));
        long told = System.nanoTime();
        double raw = raw(importing, rows);
        double plan = seconds(received, planning);
        double commit = seconds(planning, committed);
        System.out.printf(
                "## %,d rows: upload %.1f s, plan %.1f s, commit %.1f s, last told %.1f s later;"
                        + " raw insert %.1f s; plan and commit at %.2f x the raw rate, commit alone"
                        + " %.2f x; heap used %d MB of %d%n",
                rows,
                seconds(start, received),
                plan,
                commit,
                seconds(committed, told),
                raw,
                raw / (plan + commit),
                raw / commit,
                (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20,
                Runtime.getRuntime().maxMemory() >> 20);
    }

    private static double seconds(long from, long to) {
        return (to - from) / 1e9;
    }

    private static Answer await(Importing importing, String id, String state) {
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> importing.get(id).text("/state").equals(state));
        return importing.get(id);
    }

    private static boolean told(Importing importing) {
        return members(importing, "members").countDocuments(new Document("unsent", true)) == 0;
    }

    private static MongoCollection<Document> members(Importing importing, String name) {
        return Bound.to(
                importing.partner.value(),
                () -> Importing.SERVICE.bean(PartnerDatabases.class).collection(name));
    }

    /** Only the inserting is timed. */
    private static double raw(Importing importing, int rows) {
        MongoCollection<Document> raw = members(importing, "raw");
        long time = 0;
        int count = 0;
        List<Document> batch = new ArrayList<>(AT_ONCE);
        for (Document member : members(importing, "members").find().batchSize(AT_ONCE)) {
            batch.add(member);
            count++;
            if (batch.size() == AT_ONCE || count == rows) {
                long start = System.nanoTime();
                raw.insertMany(batch, new InsertManyOptions().ordered(false));
                time += System.nanoTime() - start;
                batch.clear();
            }
        }
        raw.drop();
        return time / 1e9;
    }

    private static byte[] file(int rows) {
        StringBuilder text =
                new StringBuilder(
                        "Family name,Given name,E-mail,Phone,Birth date,Language,Country,Postal"
                                + " code,City,Business name,Trade,Stage,Joined on\n");
        for (int i = 0; i < rows; i++) {
            text.append(
                    ("Núñez%05d,Élise,elise.nunez%05d@mail.example,+32 470 %02d %02d %02d,"
                                    + "%d-%02d-%02d,fr,BE,%d,Liège,Atelier %05d,Graphisme,starting,"
                                    + "2026-01-%02d\n")
                            .formatted(
                                    i,
                                    i,
                                    i / 10_000 % 100,
                                    i / 100 % 100,
                                    i % 100,
                                    1960 + i % 40,
                                    1 + i % 12,
                                    1 + i % 28,
                                    1000 + i % 8_000,
                                    i,
                                    1 + i % 28));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
