package eu.werein.federation.dashboard.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import eu.werein.federation.dashboard.BandReading;
import eu.werein.federation.dashboard.BandReadings;
import eu.werein.platform.meetings.Band;
import eu.werein.platform.store.FederationDatabase;
import eu.werein.platform.store.UniqueId;
import eu.werein.platform.tenant.PartnerId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** One document for each partner. */
@Component
final class MongoBandReadings implements BandReadings {

    private static final String ID = "_id";
    private static final String NUMBER = "number";
    private static final String GROUPS = "groups";
    private static final String BANDS = "bands";
    private static final String MEMBERS = "members";

    private final MongoCollection<Document> collection;

    MongoBandReadings(FederationDatabase database) {
        this.collection = database.collection("bandReadings");
    }

    @Override
    public Optional<BandReading> find(PartnerId partner) {
        return Optional.ofNullable(collection.find(Filters.eq(ID, partner.value())).first())
                .map(MongoBandReadings::read);
    }

    /** The first is added; if another one is there meanwhile, its id is taken. */
    @Override
    public boolean keep(BandReading next) {
        Document document = write(next);
        if (next.number() == 1) {
            return UniqueId.accepts(() -> collection.insertOne(document));
        }
        Document last = new Document(ID, next.partner().value()).append(NUMBER, next.number() - 1);
        return collection.replaceOne(last, document).getMatchedCount() == 1;
    }

    private static Document write(BandReading reading) {
        return new Document(ID, reading.partner().value())
                .append(NUMBER, reading.number())
                .append(
                        GROUPS,
                        reading.members().entrySet().stream()
                                .map(
                                        group ->
                                                new Document(BANDS, names(group.getKey()))
                                                        .append(MEMBERS, group.getValue()))
                                .toList());
    }

    private static List<String> names(Set<Band> bands) {
        return bands.stream().sorted().map(Band::wireName).toList();
    }

    private static BandReading read(Document document) {
        Map<Set<Band>, Long> members =
                document.getList(GROUPS, Document.class).stream()
                        .collect(
                                Collectors.toMap(
                                        group ->
                                                group.getList(BANDS, String.class).stream()
                                                        .map(Band::of)
                                                        .collect(Collectors.toUnmodifiableSet()),
                                        group -> group.getLong(MEMBERS)));
        return new BandReading(
                new PartnerId(document.getString(ID)), document.getLong(NUMBER), members);
    }
}
