package eu.werein.members.imports;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;
import eu.werein.members.Bound;
import eu.werein.members.person.MemberId;
import eu.werein.platform.store.PartnerDatabases;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
        String id = importing.upload(file(rows)).text("/id");
        Effort plan = Effort.of(() -> await(importing, id, "planned"));
        Effort commit =
                Effort.of(
                        () -> {
                            importing.askToCommit(importing.get(id));
                            await(importing, id, "committed");
                        });
        MemberIds ids = new MemberIds(begun(importing, id));
        Effort telling =
                Effort.of(
                        () ->
                                Awaitility.await()
                                        .atMost(PATIENCE)
                                        .until(() -> told(importing, ids.of(rows + 1))));
        Effort raw = raw(importing, ids, rows);
        Effort again =
                Effort.of(
                        () ->
                                await(
                                        importing,
                                        importing.upload(file(rows)).text("/id"),
                                        "planned"));
        Effort both = plan.plus(commit).plus(telling);
        System.out.printf("## %,d rows, heap of %d MB%n", rows, maxMegabytes());
        System.out.printf("##   plan           %s%n", plan);
        System.out.printf("##   commit         %s%n", commit);
        System.out.printf("##   until all told %s%n", telling);
        System.out.printf("##   raw insert     %s%n", raw);
        System.out.printf("##   planned again  %s%n", again);
        System.out.printf(
                "##   plan and commit at %.2f x the raw rate by the clock, %.2f x by CPU time%n",
                raw.seconds() / both.seconds(), raw.cpu() / both.cpu());
    }

    private static long maxMegabytes() {
        return Runtime.getRuntime().maxMemory() >> 20;
    }

    /** What something takes by the clock, and of the processors: service, store and broker. */
    private record Effort(double seconds, double cpu) {

        static Effort of(Runnable work) {
            long clock = System.nanoTime();
            double before = cpuOfAll();
            work.run();
            return new Effort((System.nanoTime() - clock) / 1e9, cpuOfAll() - before);
        }

        Effort plus(Effort other) {
            return new Effort(seconds + other.seconds, cpu + other.cpu);
        }

        private static double cpuOfAll() {
            ProcessHandle mine = ProcessHandle.current();
            return Stream.concat(Stream.of(mine), mine.descendants())
                    .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                    .mapToDouble(duration -> duration.toMillis() / 1e3)
                    .sum();
        }

        @Override
        public String toString() {
            return "%6.1f s, %6.1f s of CPU".formatted(seconds, cpu);
        }
    }

    private static void await(Importing importing, String id, String state) {
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(500))
                .until(() -> importing.get(id).text("/state").equals(state));
    }

    private static Import begun(Importing importing, String id) {
        return Bound.to(
                importing.partner.value(),
                () -> Importing.SERVICE.bean(Imports.class).find(new ImportId(id)).orElseThrow());
    }

    /** The last row's member stands for all: a store without an index must not be searched. */
    private static boolean told(Importing importing, MemberId last) {
        Document member =
                members(importing, "members").find(new Document("_id", last.value())).first();
        return member != null && !member.getBoolean("unsent");
    }

    private static MongoCollection<Document> members(Importing importing, String name) {
        return Bound.to(
                importing.partner.value(),
                () -> Importing.SERVICE.bean(PartnerDatabases.class).collection(name));
    }

    /** Only the inserting is measured; row 1 is the header. */
    private static Effort raw(Importing importing, MemberIds ids, int rows) {
        MongoCollection<Document> raw = members(importing, "raw");
        Effort sum = new Effort(0, 0);
        for (int from = 0; from < rows; from += AT_ONCE) {
            List<String> some =
                    IntStream.range(from, Math.min(rows, from + AT_ONCE))
                            .mapToObj(i -> ids.of(i + 2).value())
                            .toList();
            List<Document> equal =
                    members(importing, "members")
                            .find(Filters.in("_id", some))
                            .into(new ArrayList<>());
            if (equal.size() != some.size()) {
                throw new IllegalStateException("not all rows were applied");
            }
            sum =
                    sum.plus(
                            Effort.of(
                                    () ->
                                            raw.insertMany(
                                                    equal,
                                                    new InsertManyOptions().ordered(false))));
        }
        raw.drop();
        return sum;
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
