package eu.werein.platform.outbox;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import eu.werein.platform.store.FederationDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;

/**
 * Which collections were written lately, shared by all replicas, so that a sweep reads only those.
 * A mark is set before the first write and renewed while writes go on; it is taken away only when
 * it is old and a sweep has found nothing waiting.
 */
final class WriteMarks {

    private static final Duration RENEW = Duration.ofSeconds(20);
    private static final Duration OLD = Duration.ofMinutes(2);

    private final MongoCollection<Document> marks;
    private final Clock clock;
    private final Map<Outboxes.Place, Instant> mine = new ConcurrentHashMap<>();

    WriteMarks(FederationDatabase database, Clock clock) {
        this.marks = database.collection("outbox-marks");
        this.clock = clock;
    }

    void touch(Outboxes.Place place) {
        Instant now = clock.instant();
        Instant last = mine.get(place);
        if (last != null && last.plus(RENEW).isAfter(now)) {
            return;
        }
        marks.updateOne(
                Filters.eq("_id", place.name()),
                Updates.set("writtenAt", Date.from(now)),
                new UpdateOptions().upsert(true));
        mine.put(place, now);
    }

    List<Mark> all() {
        return marks.find()
                .map(
                        document ->
                                new Mark(
                                        Outboxes.Place.named(document.getString("_id")),
                                        document.getDate("writtenAt")))
                .into(new ArrayList<>());
    }

    /** Takes the mark away unless it is recent or was renewed meanwhile. */
    void clean(Mark mark) {
        if (mark.writtenAt().toInstant().plus(OLD).isBefore(clock.instant())) {
            marks.deleteOne(
                    new Document("_id", mark.place().name()).append("writtenAt", mark.writtenAt()));
        }
    }

    record Mark(Outboxes.Place place, Date writtenAt) {}
}
