package eu.werein.members.consent.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateManyModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import eu.werein.members.consent.Consents;
import eu.werein.members.consent.Decision;
import eu.werein.members.consent.Entry;
import eu.werein.members.consent.Ledger;
import eu.werein.members.consent.Purpose;
import eu.werein.members.person.MemberId;
import eu.werein.platform.store.PartnerDatabases;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/**
 * Ledgers, one document each under the member's id. They tell nobody anything, so they need no
 * outbox; an entry is found again by its source and purpose, so that it is noted once.
 */
@Component
final class MongoConsents implements Consents {

    private static final String ID = "_id";
    private static final String ENTRIES = "entries";
    private static final String KEY = "key";
    private static final String SOURCE = "source";
    private static final BulkWriteOptions ANY_ORDER = new BulkWriteOptions().ordered(false);

    private final PartnerDatabases databases;

    MongoConsents(PartnerDatabases databases) {
        this.databases = databases;
    }

    private MongoCollection<Document> ledgers() {
        return databases.collection("consents");
    }

    @Override
    public Ledger find(MemberId member) {
        return Optional.ofNullable(ledgers().find(Filters.eq(ID, member.value())).first())
                .map(MongoConsents::read)
                .orElseGet(() -> new Ledger(member, List.of()));
    }

    @Override
    public Map<MemberId, Set<Purpose>> refusals(Collection<MemberId> members) {
        Map<MemberId, Set<Purpose>> refused = new HashMap<>();
        ledgers()
                .find(Filters.in(ID, ids(members)))
                .map(MongoConsents::read)
                .forEach(ledger -> refused.put(ledger.memberId(), ledger.refusals()));
        refused.values().removeIf(Set::isEmpty);
        return refused;
    }

    /** First the documents, then the entries: either may be repeated after a crash in between. */
    @Override
    public void note(List<Decided> decisions) {
        if (decisions.isEmpty()) {
            return;
        }
        write(decisions.stream().map(Decided::member).distinct().map(MongoConsents::open));
        // In order: of two entries on one purpose the later counts.
        ledgers().bulkWrite(decisions.stream().map(MongoConsents::push).toList());
    }

    private static WriteModel<Document> open(MemberId member) {
        return new UpdateOneModel<>(
                Filters.eq(ID, member.value()),
                Updates.setOnInsert(ENTRIES, List.of()),
                new UpdateOptions().upsert(true));
    }

    private static WriteModel<Document> push(Decided decided) {
        Document entry = write(decided.entry());
        Bson unlessNoted =
                new Document(ID, decided.member().value())
                        .append(ENTRIES + "." + KEY, new Document("$ne", entry.get(KEY)));
        return new UpdateOneModel<>(unlessNoted, Updates.push(ENTRIES, entry));
    }

    @Override
    public void takeBack(String source, Collection<MemberId> members) {
        each(members, Updates.pull(ENTRIES, new Document(SOURCE, source)));
    }

    @Override
    public void empty(Collection<MemberId> members) {
        each(members, Updates.set(ENTRIES, List.of()));
    }

    private void each(Collection<MemberId> members, Bson change) {
        if (!members.isEmpty()) {
            write(Stream.of(new UpdateManyModel<>(Filters.in(ID, ids(members)), change)));
        }
    }

    private void write(Stream<? extends WriteModel<Document>> changes) {
        ledgers().bulkWrite(changes.toList(), ANY_ORDER);
    }

    private static List<String> ids(Collection<MemberId> members) {
        return members.stream().map(MemberId::value).toList();
    }

    private static Document write(Entry entry) {
        String purpose = entry.purpose().wireName();
        return new Document(KEY, entry.source() + "/" + purpose)
                .append("purpose", purpose)
                .append("decision", entry.decision().wireName())
                .append("at", Date.from(entry.at()))
                .append(SOURCE, entry.source())
                .append("policyVersion", entry.policyVersion());
    }

    private static Ledger read(Document ledger) {
        return new Ledger(
                new MemberId(ledger.getString(ID)),
                ledger.getList(ENTRIES, Document.class).stream()
                        .map(MongoConsents::entry)
                        .toList());
    }

    private static Entry entry(Document entry) {
        return new Entry(
                Purpose.of(entry.getString("purpose")),
                Decision.of(entry.getString("decision")),
                entry.getDate("at").toInstant(),
                entry.getString(SOURCE),
                entry.getString("policyVersion"));
    }
}
