package eu.werein.members.hosted.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import eu.werein.members.hosted.Standing;
import eu.werein.members.hosted.ToldStanding;
import eu.werein.members.person.MemberId;
import eu.werein.platform.store.PartnerDatabases;
import eu.werein.platform.store.UniqueId;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * What is told of members, one document for each story. They tell nobody anything, so they need no
 * outbox.
 *
 * @param name of the collection in each partner's database; it has an index of {@link #MEMBER}
 */
public record FollowedDocuments(PartnerDatabases databases, String name) {

    public static final String ID = "_id";
    public static final String MEMBER = "member";
    public static final String STANDING = "standing";
    public static final String SEQUENCE = "sequence";
    private static final String REASON = "reason";
    private static final String UNTIL = "until";

    public MongoCollection<Document> all() {
        return databases.collection(name);
    }

    public Optional<Document> find(String id) {
        return Optional.ofNullable(all().find(Filters.eq(ID, id)).first());
    }

    /**
     * Keeps what is told unless something else was kept meanwhile.
     *
     * @param read the sequence of what was read; empty when there was nothing
     * @param identity what never changes, with the id
     * @param state with its sequence
     * @return whether it is kept
     */
    public boolean keep(Optional<Long> read, Document identity, Document state) {
        return read.map(sequence -> update(identity.getString(ID), sequence, state))
                .orElseGet(() -> insert(identity, state));
    }

    private boolean update(String id, long sequence, Document state) {
        Document guard = new Document(ID, id).append(SEQUENCE, sequence);
        return all().updateOne(guard, new Document("$set", state)).getMatchedCount() == 1;
    }

    private boolean insert(Document identity, Document state) {
        Document document = new Document(identity);
        document.putAll(state);
        return UniqueId.accepts(() -> all().insertOne(document));
    }

    public void forget(MemberId member) {
        all().deleteMany(Filters.eq(MEMBER, member.value()));
    }

    /** A state that begins with a standing. */
    public static Document state(Standing standing) {
        ToldStanding told = ToldStanding.of(standing);
        return new Document(STANDING, told.standing())
                .append(UNTIL, told.until() == null ? null : Date.from(told.until()))
                .append(REASON, told.reason());
    }

    /** The standing that a document begins with. */
    public static Standing standing(Document document) {
        @Nullable Date until = document.getDate(UNTIL);
        return new ToldStanding(
                        document.getString(STANDING),
                        document.getString(REASON),
                        until == null ? null : until.toInstant())
                .said();
    }
}
