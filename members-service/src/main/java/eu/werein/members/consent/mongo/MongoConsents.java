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
import eu.werein.members.consent.Subject;
import eu.werein.members.person.MemberId;
import eu.werein.platform.store.PartnerDatabases;
import eu.werein.platform.tenant.PartnerId;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/**
 * Ledgers, one document each under the member's id. They tell nobody anything, so they need no
 * outbox; an entry is found again by its source and subject, so that it is noted once.
 */
@Component
final class MongoConsents implements Consents {

    private static final String ID = "_id";
    private static final String ENTRIES = "entries";
    private static final String KEY = "key";
    private static final String SOURCE = "source";
    private static final String PURPOSE = "purpose";
    private static final String PARTNER = "partner";
    private static final BulkWriteOptions ANY_ORDER = new BulkWriteOptions().ordered(false);

    private final PartnerDatabases databases;

    MongoConsents(PartnerDatabases databases) {
        this.databases = databases;
    }

    private MongoCollection<Document> ledgers() {
        return databases.collection("consents");
    }

    @Override
    public Map<MemberId, Ledger> find(Collection<MemberId> members) {
        Map<MemberId, Ledger> found = new HashMap<>();
        ledgers()
                .find(Filters.in(ID, ids(members)))
                .map(MongoConsents::read)
                .forEach(ledger -> found.put(ledger.memberId(), ledger));
        return found;
    }

    /** First the documents, then the entries: either may be repeated after a crash in between. */
    @Override
    public void note(List<Decided> decisions) {
        if (decisions.isEmpty()) {
            return;
        }
        write(decisions.stream().map(Decided::member).distinct().map(MongoConsents::open));
        // In order: the history is shown as it was told.
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
        String purpose = entry.subject().purpose().wireName();
        PartnerId partner = entry.subject().partner();
        String key = entry.source() + "/" + purpose;
        Document document = new Document(KEY, partner == null ? key : key + "/" + partner);
        document.append(PURPOSE, purpose);
        if (partner != null) {
            document.append(PARTNER, partner.value());
        }
        return document.append("decision", entry.decision().wireName())
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
                new Subject(
                        Purpose.of(entry.getString(PURPOSE)),
                        Optional.ofNullable(entry.getString(PARTNER))
                                .map(PartnerId::new)
                                .orElse(null)),
                Decision.of(entry.getString("decision")),
                entry.getDate("at").toInstant(),
                entry.getString(SOURCE),
                entry.getString("policyVersion"));
    }
}
