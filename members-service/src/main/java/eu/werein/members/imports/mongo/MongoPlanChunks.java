package eu.werein.members.imports.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import eu.werein.members.imports.Disposition;
import eu.werein.members.imports.PlanChunk;
import eu.werein.members.imports.PlanChunks;
import eu.werein.members.imports.PlannedRow;
import eu.werein.members.imports.RowOutcome;
import eu.werein.platform.store.PartnerDatabases;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A document for each chunk, named by plan and number: no chunk need ever be searched for. */
@Component
final class MongoPlanChunks implements PlanChunks {

    private static final String ID = "_id";
    private static final String ROWS = "rows";
    private static final String KINDS = "kinds";
    private static final String OUTCOMES = "outcomes";

    private final PartnerDatabases databases;

    MongoPlanChunks(PartnerDatabases databases) {
        this.databases = databases;
    }

    private MongoCollection<Document> chunks() {
        return databases.collection("import-rows");
    }

    @Override
    public byte[] add(String planId, PlanChunk chunk) {
        byte[] rows = PackedRows.write(chunk.rows());
        List<String> kinds =
                chunk.rows().stream()
                        .map(PlannedRow::disposition)
                        .distinct()
                        .map(Disposition::wireName)
                        .sorted()
                        .toList();
        chunks().insertOne(
                        new Document(ID, id(planId, chunk.number()))
                                .append(KINDS, kinds)
                                .append(OUTCOMES, signs(chunk.outcomes()))
                                .append(ROWS, new Binary(PackedRows.pack(rows))));
        return rows;
    }

    @Override
    public List<PlanChunk> find(String planId, int from, int to) {
        List<String> ids = IntStream.range(from, to).mapToObj(n -> id(planId, n)).toList();
        List<PlanChunk> found = new ArrayList<>();
        chunks().find(Filters.in(ID, ids)).forEach(document -> found.add(chunk(document)));
        found.sort(Comparator.comparingInt(PlanChunk::number));
        return found;
    }

    private static PlanChunk chunk(Document document) {
        String id = document.getString(ID);
        int number = Integer.parseInt(id.substring(id.lastIndexOf('/') + 1));
        List<PlannedRow> rows = PackedRows.read(document.get(ROWS, Binary.class).getData());
        return new PlanChunk(number, rows, outcomes(document.getString(OUTCOMES)));
    }

    @Override
    public void outcomes(String planId, List<PlanChunk> chunks) {
        List<UpdateOneModel<Document>> writes =
                chunks.stream()
                        .map(
                                chunk ->
                                        new UpdateOneModel<Document>(
                                                Filters.eq(ID, id(planId, chunk.number())),
                                                Updates.set(OUTCOMES, signs(chunk.outcomes()))))
                        .toList();
        if (!writes.isEmpty()) {
            chunks().bulkWrite(writes, new BulkWriteOptions().ordered(false));
        }
    }

    @Override
    public Stream<PlanChunk> with(
            String planId,
            int from,
            int count,
            @Nullable Disposition disposition,
            @Nullable RowOutcome outcome) {
        return IntStream.range(from, count)
                .filter(number -> mayHold(id(planId, number), disposition, outcome))
                .mapToObj(number -> find(planId, number, number + 1))
                .flatMap(List::stream);
    }

    /** Looks at what a chunk says of itself before it is unpacked. */
    private boolean mayHold(
            String id, @Nullable Disposition disposition, @Nullable RowOutcome outcome) {
        if (disposition == null && outcome == null) {
            return true;
        }
        Document about =
                chunks().find(Filters.eq(ID, id))
                        .projection(Projections.include(KINDS, OUTCOMES))
                        .first();
        return about != null
                && (disposition == null
                        || about.getList(KINDS, String.class).contains(disposition.wireName()))
                && (outcome == null || about.getString(OUTCOMES).indexOf(outcome.sign()) >= 0);
    }

    @Override
    public void remove(String planId, int count) {
        List<String> ids =
                IntStream.range(0, count).mapToObj(number -> id(planId, number)).toList();
        chunks().deleteMany(Filters.in(ID, ids));
    }

    private static String id(String planId, int number) {
        return "%s/%06d".formatted(planId, number);
    }

    private static String signs(List<RowOutcome> outcomes) {
        return outcomes.stream()
                .map(outcome -> String.valueOf(outcome.sign()))
                .collect(Collectors.joining());
    }

    private static List<RowOutcome> outcomes(String signs) {
        return signs.chars().mapToObj(sign -> RowOutcome.of((char) sign)).toList();
    }
}
