package eu.werein.federation.dashboard.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import eu.werein.federation.dashboard.GenerationRecord;
import eu.werein.federation.dashboard.Generations;
import eu.werein.platform.store.FederationDatabase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** The generations as one document; it is there from the first migration on. */
@Component
final class MongoGenerations implements GenerationRecord {

    private static final String ID = "dashboard";

    private final MongoCollection<Document> collection;

    MongoGenerations(FederationDatabase database) {
        this.collection = database.collection("generations");
    }

    @Override
    public Generations read() {
        Document document = document();
        List<Document> goal = document.getList("goal", Document.class);
        return new Generations(
                document.getInteger("shown"),
                document.getInteger("wanted"),
                Optional.ofNullable(goal).map(MongoGenerations::ends));
    }

    @Override
    public Optional<String> wantedBy() {
        return Optional.ofNullable(document().getString("wantedBy"));
    }

    private Document document() {
        Document document = collection.find(Filters.eq("_id", ID)).first();
        return document == null
                ? new Document("shown", Generations.FIRST.shown())
                        .append("wanted", Generations.FIRST.wanted())
                : document;
    }

    private static Map<String, Long> ends(List<Document> goal) {
        Map<String, Long> ends = new HashMap<>();
        goal.forEach(end -> ends.put(end.getString("partition"), end.getLong("offset")));
        return Map.copyOf(ends);
    }

    @Override
    public boolean replace(Generations before, Generations after) {
        return write(before, after, List.of());
    }

    @Override
    public boolean replace(Generations before, Generations after, Optional<String> wantedBy) {
        return write(before, after, List.of(Updates.set("wantedBy", wantedBy.orElse(null))));
    }

    private boolean write(Generations before, Generations after, List<Bson> more) {
        List<Bson> changes = new ArrayList<>(more);
        changes.add(Updates.set("shown", after.shown()));
        changes.add(Updates.set("wanted", after.wanted()));
        changes.add(Updates.set("goal", after.goal().map(MongoGenerations::goal).orElse(null)));
        Document guard =
                new Document("_id", ID)
                        .append("shown", before.shown())
                        .append("wanted", before.wanted());
        return collection.updateOne(guard, Updates.combine(changes)).getMatchedCount() == 1;
    }

    private static List<Document> goal(Map<String, Long> ends) {
        return ends.entrySet().stream()
                .map(
                        end ->
                                new Document("partition", end.getKey())
                                        .append("offset", end.getValue()))
                .toList();
    }
}
