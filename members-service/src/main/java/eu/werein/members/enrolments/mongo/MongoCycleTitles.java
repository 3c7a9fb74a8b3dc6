package eu.werein.members.enrolments.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import eu.werein.members.enrolments.CycleRef;
import eu.werein.members.enrolments.CycleTitle;
import eu.werein.members.enrolments.CycleTitles;
import eu.werein.members.person.Language;
import eu.werein.platform.store.FederationDatabase;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Titles, one document for each cycle. */
@Component
final class MongoCycleTitles implements CycleTitles {

    private static final String ID = "_id";
    private static final String TITLES = "titles";
    private static final String FALLBACK = "fallback";
    private static final String SEQUENCE = "sequence";

    private final MongoCollection<Document> titles;

    MongoCycleTitles(FederationDatabase database) {
        titles = database.collection("cycle-titles");
    }

    @Override
    public Optional<CycleTitle> find(CycleRef cycle) {
        return Optional.ofNullable(titles.find(Filters.eq(ID, key(cycle))).first())
                .map(MongoCycleTitles::read);
    }

    /** Where a newer one is kept nothing matches, and its id stands in the way of another. */
    @Override
    public void keep(CycleRef cycle, CycleTitle title, long sequence) {
        Document older =
                new Document(ID, key(cycle)).append(SEQUENCE, new Document("$lt", sequence));
        Document in = new Document();
        title.in().forEach((language, text) -> in.append(language.code(), text));
        Document told =
                new Document(TITLES, in)
                        .append(FALLBACK, title.fallback().code())
                        .append(SEQUENCE, sequence);
        try {
            titles.updateOne(older, new Document("$set", told), new UpdateOptions().upsert(true));
        } catch (MongoWriteException e) {
            if (ErrorCategory.fromErrorCode(e.getCode()) != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    private static String key(CycleRef cycle) {
        return cycle.host() + ":" + cycle.id();
    }

    private static CycleTitle read(Document document) {
        Map<Language, String> in = new EnumMap<>(Language.class);
        document.get(TITLES, Document.class)
                .forEach((language, text) -> in.put(Language.of(language), String.valueOf(text)));
        return new CycleTitle(in, Language.of(document.getString(FALLBACK)));
    }
}
