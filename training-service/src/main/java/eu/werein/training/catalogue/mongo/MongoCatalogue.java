package eu.werein.training.catalogue.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import eu.werein.platform.meetings.Band;
import eu.werein.platform.meetings.FamilyFact;
import eu.werein.platform.store.FederationDatabase;
import eu.werein.platform.store.UniqueId;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.training.catalogue.Catalogue;
import eu.werein.training.catalogue.Entry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One document for each cycle: what it is found by, and what its host has told. */
@Component
final class MongoCatalogue implements Catalogue {

    private static final String ID = "_id";

    private final MongoCollection<Document> entries;

    MongoCatalogue(FederationDatabase database) {
        entries = database.collection("catalogue");
    }

    @Override
    public void take(Entry entry, long sequence) {
        Bson older =
                Filters.and(
                        Filters.eq(ID, entry.key()), Filters.lt(EntryDocument.SEQUENCE, sequence));
        // Where one is that is not older, its id stands in the way.
        UniqueId.accepts(
                () ->
                        entries.updateOne(
                                older,
                                new Document("$set", EntryDocument.write(entry, sequence)),
                                new UpdateOptions().upsert(true)));
    }

    @Override
    public List<Entry> list(Filter filter, @Nullable Position after, int limit) {
        List<Bson> conditions = conditions(filter);
        if (after != null) {
            conditions.add(after(after));
        }
        return entries.find(Filters.and(conditions))
                .sort(Sorts.ascending(EntryDocument.BEGINS, ID))
                .limit(limit)
                .map(EntryDocument::read)
                .into(new ArrayList<>());
    }

    private static List<Bson> conditions(Filter filter) {
        List<Bson> conditions = new ArrayList<>();
        conditions.add(Filters.in(EntryDocument.STATE, LISTED));
        conditions.add(Filters.in(EntryDocument.OPEN_TO, ids(filter.visibleTo())));
        conditions.add(Filters.in(EntryDocument.HOST, ids(filter.hosts())));
        if (filter.language() != null) {
            conditions.add(Filters.eq(EntryDocument.LANGUAGES, filter.language().code()));
        }
        if (filter.country() != null) {
            conditions.add(Filters.eq(EntryDocument.COUNTRY, filter.country()));
        }
        if (!filter.bands().isEmpty()) {
            conditions.add(Filters.eq(EntryDocument.OUTSIDE_BANDS, false));
            conditions.add(Filters.nin(EntryDocument.BANDS, others(filter.bands())));
        }
        filter.family().stream()
                .map(FamilyFact::wireName)
                .sorted()
                .forEach(fact -> conditions.add(Filters.eq(EntryDocument.FAMILY, fact)));
        return conditions;
    }

    private static List<String> ids(Set<PartnerId> partners) {
        return partners.stream().map(PartnerId::value).sorted().toList();
    }

    private static List<String> others(Set<Band> bands) {
        return Arrays.stream(Band.values())
                .filter(band -> !bands.contains(band))
                .map(Band::wireName)
                .toList();
    }

    private static Bson after(Position last) {
        return Filters.or(
                Filters.gt(EntryDocument.BEGINS, last.begins()),
                Filters.and(
                        Filters.eq(EntryDocument.BEGINS, last.begins()),
                        Filters.gt(ID, last.key())));
    }
}
