package eu.werein.platform.sample;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import eu.werein.platform.messaging.Event;
import eu.werein.platform.messaging.EventHandler;
import eu.werein.platform.messaging.EventJson;
import eu.werein.platform.store.PartnerDatabases;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.Document;

/** The latest text of each note, as its events tell it; sound against repetition. */
public final class Tally implements EventHandler {

    private record Written(String text) {}

    private final PartnerDatabases databases;
    private final Set<String> poison = ConcurrentHashMap.newKeySet();
    private final List<String> tried = new CopyOnWriteArrayList<>();
    private final List<String> traces = new CopyOnWriteArrayList<>();

    Tally(PartnerDatabases databases) {
        this.databases = databases;
    }

    @Override
    public void on(Event event) {
        tried.add(event.id());
        traces.add(event.id() + " " + org.slf4j.MDC.get("traceId"));
        String text = EventJson.read(event, Written.class).text();
        if (poison.contains(text)) {
            throw new IllegalStateException("cannot count " + text);
        }
        MongoCollection<Document> tallies = databases.collection("tallies");
        Document held = tallies.find(Filters.eq("_id", event.aggregateId())).first();
        if (held != null && held.getLong("sequence") >= event.sequence()) {
            return;
        }
        tallies.updateOne(
                Filters.eq("_id", event.aggregateId()),
                Updates.combine(
                        Updates.set("sequence", event.sequence()),
                        Updates.set("text", text),
                        Updates.push("applied", event.sequence())),
                new UpdateOptions().upsert(true));
    }

    /** From now on an event with this text cannot be applied. */
    public void refuse(String text) {
        poison.add(text);
    }

    /** The text can be applied again. */
    public void accept(String text) {
        poison.remove(text);
    }

    /** How often an event was tried. */
    public long tries(String eventId) {
        return tried.stream().filter(eventId::equals).count();
    }

    /** The trace in which an event was handled. */
    public Optional<String> traceOf(String eventId) {
        return traces.stream()
                .filter(line -> line.startsWith(eventId + " "))
                .map(line -> line.substring(eventId.length() + 1))
                .findFirst();
    }

    /** The tally of a note in the bound partner. */
    public Optional<Document> of(String note) {
        return Optional.ofNullable(
                databases.collection("tallies").find(Filters.eq("_id", note)).first());
    }
}
