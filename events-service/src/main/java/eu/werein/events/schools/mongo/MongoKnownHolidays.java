package eu.werein.events.schools.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import eu.werein.events.schools.Days;
import eu.werein.events.schools.KnownHolidays;
import eu.werein.platform.store.FederationDatabase;
import eu.werein.platform.tenant.PartnerId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** One document for each partner. */
@Component
final class MongoKnownHolidays implements KnownHolidays {

    private static final String ID = "_id";
    private static final String SEQUENCE = "sequence";
    private static final String DAYS = "days";
    private static final String FIRST = "first";
    private static final String LAST = "last";

    private final MongoCollection<Document> partners;

    MongoKnownHolidays(FederationDatabase database) {
        partners = database.collection("schoolHolidays");
    }

    /** One after the other, because what one partner tells comes in its order. */
    @Override
    public void take(PartnerId partner, List<Days> days, long sequence) {
        Document held = partners.find(Filters.eq(ID, partner.value())).first();
        if (held != null && held.getLong(SEQUENCE) >= sequence) {
            return;
        }
        partners.replaceOne(
                Filters.eq(ID, partner.value()),
                new Document(ID, partner.value())
                        .append(SEQUENCE, sequence)
                        .append(DAYS, days.stream().map(MongoKnownHolidays::write).toList()),
                new ReplaceOptions().upsert(true));
    }

    @Override
    public Map<PartnerId, List<Days>> of(Set<PartnerId> asked) {
        Map<PartnerId, List<Days>> known = new HashMap<>();
        List<String> ids = asked.stream().map(PartnerId::value).sorted().toList();
        partners.find(Filters.in(ID, ids))
                .forEach(
                        document ->
                                known.put(
                                        new PartnerId(document.getString(ID)),
                                        document.getList(DAYS, Document.class).stream()
                                                .map(MongoKnownHolidays::read)
                                                .toList()));
        return known;
    }

    private static Document write(Days span) {
        return new Document(FIRST, span.first().toString()).append(LAST, span.last().toString());
    }

    private static Days read(Document document) {
        return new Days(
                LocalDate.parse(document.getString(FIRST)),
                LocalDate.parse(document.getString(LAST)));
    }
}
