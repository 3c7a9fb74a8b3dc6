package eu.werein.gateway.sessions;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.session.SessionRepository;

/**
 * Sessions in the store, one document each.
 *
 * <p>A request writes only what it changed, and never brings back a session that ended meanwhile: a
 * slow request can neither undo a sign-out nor restore a spent refresh token.
 */
final class BrowserSessions implements SessionRepository<BrowserSession>, SessionVault {

    static final Duration ACCESS_TOLERANCE = Duration.ofMinutes(1);

    private static final String ID = "_id";
    private static final String CREATED = "created";
    private static final String ACCESSED = "accessed";
    private static final String EXPIRES = "expires";
    private static final String ATTRIBUTES = "attributes";
    private static final String PROVIDER_SESSION = "providerSession";
    private static final String LEASE = "lease";

    private final MongoCollection<Document> documents;
    private final SessionLifetime lifetime;
    private final Clock clock;

    BrowserSessions(MongoCollection<Document> documents, SessionLifetime lifetime, Clock clock) {
        this.documents = documents;
        this.lifetime = lifetime;
        this.clock = clock;
    }

    @Override
    public BrowserSession createSession() {
        return BrowserSession.begin(clock.instant(), lifetime.idle());
    }

    @Override
    public void save(BrowserSession session) {
        String key = SessionKey.digest(session.getId());
        String storedUnder = session.storedUnder();
        if (key.equals(storedUnder)) {
            update(key, session);
        } else {
            documents.insertOne(document(key, session));
            if (storedUnder != null) {
                documents.deleteOne(eq(ID, storedUnder));
            }
            session.written(key);
        }
    }

    private void update(String key, BrowserSession session) {
        List<Bson> updates = new ArrayList<>();
        session.changes()
                .forEach(
                        (name, bytes) ->
                                updates.add(
                                        bytes == null
                                                ? Updates.unset(field(name))
                                                : Updates.set(field(name), new Binary(bytes))));
        if (session.accessedLongAfterStored(ACCESS_TOLERANCE)) {
            updates.add(Updates.set(ACCESSED, Date.from(session.getLastAccessedTime())));
            updates.add(Updates.set(EXPIRES, Date.from(expiry(session))));
        }
        if (!updates.isEmpty()) {
            documents.updateOne(eq(ID, key), Updates.combine(updates));
            session.written(key);
        }
    }

    private Document document(String key, BrowserSession session) {
        Document attributes = new Document();
        session.all().forEach((name, bytes) -> attributes.append(encoded(name), new Binary(bytes)));
        Document document =
                new Document(ID, key)
                        .append(CREATED, Date.from(session.getCreationTime()))
                        .append(ACCESSED, Date.from(session.getLastAccessedTime()))
                        .append(EXPIRES, Date.from(expiry(session)))
                        .append(ATTRIBUTES, attributes);
        @Nullable Object providerSession = session.getAttribute(SessionVault.PROVIDER_SESSION);
        if (providerSession != null) {
            document.append(PROVIDER_SESSION, providerSession);
        }
        return document;
    }

    private Instant expiry(BrowserSession session) {
        Instant idle = session.getLastAccessedTime().plus(session.getMaxInactiveInterval());
        Instant absolute = session.getCreationTime().plus(lifetime.absolute());
        return idle.isBefore(absolute) ? idle : absolute;
    }

    @Override
    public @Nullable BrowserSession findById(String id) {
        String key = SessionKey.digest(id);
        Document found = documents.find(eq(ID, key)).first();
        if (found == null) {
            return null;
        }
        if (!found.getDate(EXPIRES).toInstant().isAfter(clock.instant())) {
            documents.deleteOne(eq(ID, key));
            return null;
        }
        return BrowserSession.stored(
                id,
                key,
                found.getDate(CREATED).toInstant(),
                found.getDate(ACCESSED).toInstant(),
                lifetime.idle(),
                serialized(found));
    }

    private static Map<String, byte[]> serialized(Document found) {
        Map<String, byte[]> bytes = new HashMap<>();
        found.get(ATTRIBUTES, Document.class)
                .forEach((name, value) -> bytes.put(decoded(name), ((Binary) value).getData()));
        return bytes;
    }

    @Override
    public void deleteById(String id) {
        documents.deleteOne(eq(ID, SessionKey.digest(id)));
    }

    @Override
    public Optional<Object> read(String id, String attribute) {
        Document found = documents.find(eq(ID, SessionKey.digest(id))).first();
        return found == null
                ? Optional.empty()
                : Optional.ofNullable(serialized(found).get(attribute))
                        .flatMap(Serialization::read);
    }

    /** The filter stays flat and begins with the id; what was read is what must still stand. */
    @Override
    public boolean lease(String id, Duration time) {
        String key = SessionKey.digest(id);
        Document found = documents.find(eq(ID, key)).first();
        if (found == null) {
            return false;
        }
        @Nullable Date held = found.getDate(LEASE);
        Instant now = clock.instant();
        if (held != null && held.toInstant().isAfter(now)) {
            return false;
        }
        Document filter = new Document(ID, key).append(LEASE, held);
        return documents
                        .updateOne(filter, Updates.set(LEASE, Date.from(now.plus(time))))
                        .getModifiedCount()
                == 1;
    }

    @Override
    public void writeAndRelease(String id, String attribute, Object value) {
        documents.updateOne(
                eq(ID, SessionKey.digest(id)),
                Updates.combine(
                        Updates.set(field(attribute), new Binary(Serialization.write(value))),
                        Updates.unset(LEASE)));
    }

    @Override
    public void release(String id) {
        documents.updateOne(eq(ID, SessionKey.digest(id)), Updates.unset(LEASE));
    }

    @Override
    public void end(String id) {
        deleteById(id);
    }

    @Override
    public void endAllOf(String providerSession) {
        documents.deleteMany(eq(PROVIDER_SESSION, providerSession));
    }

    long purge() {
        return documents.deleteMany(lt(EXPIRES, Date.from(clock.instant()))).getDeletedCount();
    }

    void createIndexes() {
        documents.createIndex(new Document(EXPIRES, 1));
        documents.createIndex(new Document(PROVIDER_SESSION, 1));
    }

    private static String field(String attribute) {
        return ATTRIBUTES + '.' + encoded(attribute);
    }

    /** A dot would be a path in the store; attribute names have no slash. */
    private static String encoded(String attribute) {
        return attribute.replace('.', '/');
    }

    private static String decoded(String name) {
        return name.replace('/', '.');
    }
}
