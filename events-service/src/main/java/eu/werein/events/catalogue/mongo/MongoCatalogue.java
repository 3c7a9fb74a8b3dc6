package eu.werein.events.catalogue.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import eu.werein.events.catalogue.Catalogue;
import eu.werein.events.catalogue.Entry;
import eu.werein.events.catalogue.Listed;
import eu.werein.events.gatherings.Visibility;
import eu.werein.events.gatherings.messaging.GatheringData;
import eu.werein.platform.meetings.Band;
import eu.werein.platform.meetings.FamilyFact;
import eu.werein.platform.messaging.EventJson;
import eu.werein.platform.store.FederationDatabase;
import eu.werein.platform.tenant.PartnerId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One document for each gathering, and one for each of its dates. */
@Component
final class MongoCatalogue implements Catalogue {

    private static final String ID = "_id";
    private static final String TOLD = "told";
    private static final String CHANGES = "changes";

    private static final Bson STAMP = Filters.eq(ID, "catalogue");

    private final MongoCollection<Document> entries;
    private final MongoCollection<Document> dates;
    private final MongoCollection<Document> stamps;

    MongoCatalogue(FederationDatabase database) {
        entries = database.collection("gatherings");
        dates = database.collection("occurrences");
        stamps = database.collection("stamps");
    }

    /**
     * The gathering is written last: whoever dies before is told again and does it all again. One
     * after the other, because what one host tells of one gathering comes in its order.
     */
    @Override
    public void take(Entry entry, long sequence) {
        Document held = entries.find(Filters.eq(ID, entry.key())).first();
        if (held == null || held.getLong(ListedDocument.SEQUENCE) < sequence) {
            write(entry, sequence);
        }
        // After the write, and again when somebody died between the two.
        stamps.updateOne(STAMP, Updates.inc(CHANGES, 1L), new UpdateOptions().upsert(true));
    }

    private void write(Entry entry, long sequence) {
        GatheringData told = entry.gathering();
        List<ReplaceOneModel<Document>> writes =
                told.occurrences().stream()
                        .map(
                                date ->
                                        new Listed(
                                                entry.host(),
                                                told.gatheringId(),
                                                told.visibility(),
                                                date))
                        .map(listed -> write(listed, entry.key(), sequence))
                        .toList();
        dates.bulkWrite(writes);
        dates.deleteMany(
                Filters.and(
                        Filters.eq(ListedDocument.GATHERING, entry.key()),
                        Filters.lt(ListedDocument.SEQUENCE, sequence)));
        entries.replaceOne(
                Filters.eq(ID, entry.key()),
                new Document(ID, entry.key())
                        .append(ListedDocument.SEQUENCE, sequence)
                        .append(ListedDocument.HOST, entry.host().value())
                        .append(ListedDocument.VISIBILITY, told.visibility())
                        .append(TOLD, EventJson.write(told)),
                new ReplaceOptions().upsert(true));
    }

    private static ReplaceOneModel<Document> write(Listed listed, String entry, long sequence) {
        return new ReplaceOneModel<>(
                Filters.eq(ID, listed.key()),
                ListedDocument.write(listed, entry, sequence),
                new ReplaceOptions().upsert(true));
    }

    @Override
    public List<Listed> list(Filter filter, @Nullable Position after, int limit) {
        List<Bson> conditions = conditions(filter);
        conditions.add(mayBeSeen(filter));
        if (after != null) {
            conditions.add(after(after));
        }
        return dates.find(Filters.and(conditions))
                .sort(Sorts.ascending(ListedDocument.START, ID))
                .limit(limit)
                .map(ListedDocument::read)
                .into(new ArrayList<>());
    }

    private static List<Bson> conditions(Filter filter) {
        List<Bson> conditions = new ArrayList<>();
        conditions.add(Filters.gte(ListedDocument.START, filter.from().toString()));
        conditions.add(Filters.lt(ListedDocument.START, filter.to().toString()));
        conditions.add(Filters.eq(ListedDocument.TAKES_PLACE, true));
        conditions.add(Filters.in(ListedDocument.HOST, ids(filter.hosts())));
        if (filter.language() != null) {
            conditions.add(Filters.eq(ListedDocument.LANGUAGES, filter.language().code()));
        }
        if (filter.country() != null) {
            conditions.add(Filters.eq(ListedDocument.COUNTRY, filter.country()));
        }
        if (filter.mode() != null) {
            conditions.add(Filters.eq(ListedDocument.MODE, filter.mode().wireName()));
        }
        if (!filter.bands().isEmpty()) {
            conditions.add(
                    Filters.in(
                            ListedDocument.BAND,
                            filter.bands().stream().map(Band::wireName).sorted().toList()));
        }
        filter.family().stream()
                .map(FamilyFact::wireName)
                .sorted()
                .forEach(fact -> conditions.add(Filters.eq(ListedDocument.FAMILY, fact)));
        return conditions;
    }

    private static Bson mayBeSeen(Filter filter) {
        Set<Visibility> open = new HashSet<>(filter.visible());
        boolean partners = open.remove(Visibility.PARTNER);
        Bson toAll = Filters.in(ListedDocument.VISIBILITY, names(open));
        return partners
                ? Filters.or(
                        toAll,
                        Filters.and(
                                Filters.eq(
                                        ListedDocument.VISIBILITY, Visibility.PARTNER.wireName()),
                                Filters.in(ListedDocument.HOST, ids(filter.members()))))
                : toAll;
    }

    @Override
    public List<Entry> entries(Set<PartnerId> hosts, Set<Visibility> visible) {
        return entries.find(
                        Filters.and(
                                Filters.in(ListedDocument.VISIBILITY, names(visible)),
                                Filters.in(ListedDocument.HOST, ids(hosts))))
                .sort(Sorts.ascending(ID))
                .map(MongoCatalogue::entry)
                .into(new ArrayList<>());
    }

    @Override
    public long stamp() {
        Document stamp = stamps.find(STAMP).first();
        return stamp == null ? 0 : stamp.get(CHANGES, Number.class).longValue();
    }

    private static Entry entry(Document document) {
        return new Entry(
                new PartnerId(document.getString(ListedDocument.HOST)),
                EventJson.read(document.getString(TOLD), GatheringData.class));
    }

    private static List<String> ids(Set<PartnerId> partners) {
        return partners.stream().map(PartnerId::value).sorted().toList();
    }

    private static List<String> names(Set<Visibility> visible) {
        return visible.stream().map(Visibility::wireName).sorted().toList();
    }

    private static Bson after(Position last) {
        return Filters.or(
                Filters.gt(ListedDocument.START, last.start()),
                Filters.and(
                        Filters.eq(ListedDocument.START, last.start()),
                        Filters.gt(ID, last.key())));
    }
}
