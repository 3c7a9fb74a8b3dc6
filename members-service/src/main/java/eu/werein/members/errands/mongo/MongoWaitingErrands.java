package eu.werein.members.errands.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import eu.werein.members.errands.Errand;
import eu.werein.members.errands.WaitingErrands;
import eu.werein.platform.store.FederationDatabase;
import eu.werein.platform.store.UniqueId;
import eu.werein.platform.tenant.PartnerId;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * What waits and what is done in two collections, so that looking for work reads only what waits.
 * What is done is remembered for ever: a replayed event must not send a mail again.
 */
@Component
final class MongoWaitingErrands implements WaitingErrands {

    private static final String WAITING = "errands";
    private static final String ID = "_id";
    private static final String DUE = "due";
    private static final String KIND = "kind";
    private static final String ATTEMPTS = "attempts";

    private final MongoCollection<Document> waiting;
    private final MongoCollection<Document> done;

    @Autowired
    MongoWaitingErrands(FederationDatabase database) {
        this(database, WAITING);
    }

    MongoWaitingErrands(FederationDatabase database, String collection) {
        waiting = database.collection(collection);
        done = database.collection(collection + "-done");
    }

    @Override
    public boolean add(PartnerId partner, Errand errand, Instant due) {
        String id = id(partner, errand);
        return !isDone(id)
                && insert(
                        waiting,
                        new Document(ID, id)
                                .append("partner", partner.value())
                                .append(KIND, errand.kind())
                                .append("subject", errand.subject())
                                .append("occasion", errand.occasion())
                                .append(ATTEMPTS, 0)
                                .append(DUE, Date.from(due)));
    }

    @Override
    public Optional<Taken> take(Instant now, Duration lease, Set<String> notNow) {
        Bson due = Filters.lte(DUE, Date.from(now));
        Document document =
                waiting.findOneAndUpdate(
                        notNow.isEmpty() ? due : Filters.and(due, Filters.nin(KIND, notNow)),
                        Updates.combine(
                                Updates.set(DUE, Date.from(now.plus(lease))),
                                Updates.inc(ATTEMPTS, 1)),
                        new FindOneAndUpdateOptions()
                                .sort(Sorts.ascending(DUE))
                                .returnDocument(ReturnDocument.AFTER));
        if (document == null) {
            return Optional.empty();
        }
        Taken taken = taken(document);
        if (isDone(document.getString(ID))) {
            finish(taken);
            return take(now, lease, notNow);
        }
        return Optional.of(taken);
    }

    @Override
    public boolean renew(Taken taken, Instant until) {
        return due(taken, until);
    }

    @Override
    public void postpone(Taken taken, Instant due) {
        due(taken, due);
    }

    /** Whoever takes an errand counts up: with another count it is somebody else's. */
    private boolean due(Taken taken, Instant due) {
        Document mine =
                new Document(ID, id(taken.partner(), taken.errand()))
                        .append(ATTEMPTS, taken.attempts());
        return waiting.updateOne(mine, Updates.set(DUE, Date.from(due))).getMatchedCount() == 1;
    }

    @Override
    public void finish(Taken taken) {
        String id = id(taken.partner(), taken.errand());
        insert(done, new Document(ID, id));
        waiting.deleteOne(Filters.eq(ID, id));
    }

    private boolean isDone(String id) {
        return done.find(Filters.eq(ID, id)).first() != null;
    }

    private static boolean insert(MongoCollection<Document> into, Document document) {
        return UniqueId.accepts(() -> into.insertOne(document));
    }

    private static String id(PartnerId partner, Errand errand) {
        return String.join(
                "/", partner.value(), errand.kind(), errand.subject(), errand.occasion());
    }

    private static Taken taken(Document document) {
        return new Taken(
                new PartnerId(document.getString("partner")),
                new Errand(
                        document.getString(KIND),
                        document.getString("subject"),
                        document.getString("occasion")),
                document.getInteger(ATTEMPTS));
    }
}
