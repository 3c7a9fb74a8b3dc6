package eu.werein.members.hosted.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import eu.werein.members.hosted.Hosted;
import eu.werein.members.hosted.Title;
import eu.werein.members.hosted.Titles;
import eu.werein.members.person.Language;
import eu.werein.platform.store.FederationDatabase;
import eu.werein.platform.store.UniqueId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Titles, one document each and one collection for each kind. */
@Component
final class MongoTitles implements Titles {

    private static final String ID = "_id";
    private static final String TITLES = "titles";
    private static final String FALLBACK = "fallback";
    private static final String SEQUENCE = "sequence";

    private final FederationDatabase database;

    MongoTitles(FederationDatabase database) {
        this.database = database;
    }

    private MongoCollection<Document> titles(Hosted.Kind kind) {
        return database.collection(kind.wireName() + "-titles");
    }

    @Override
    public Optional<Title> find(Hosted hosted) {
        return Optional.ofNullable(titles(hosted.kind()).find(Filters.eq(ID, key(hosted))).first())
                .map(MongoTitles::read);
    }

    /** Where a newer one is kept nothing matches, and its id stands in the way of another. */
    @Override
    public void keep(Hosted hosted, Title title, long sequence) {
        Document older =
                new Document(ID, key(hosted)).append(SEQUENCE, new Document("$lt", sequence));
        Document in = new Document();
        title.in().forEach((language, text) -> in.append(language.code(), text));
        Document told =
                new Document(TITLES, in)
                        .append(FALLBACK, title.fallback().code())
                        .append(SEQUENCE, sequence);
        UniqueId.accepts(
                () ->
                        titles(hosted.kind())
                                .updateOne(
                                        older,
                                        new Document("$set", told),
                                        new UpdateOptions().upsert(true)));
    }

    private static String key(Hosted hosted) {
        return hosted.host() + ":" + hosted.id();
    }

    private static Title read(Document document) {
        Map<Language, String> in = new EnumMap<>(Language.class);
        document.get(TITLES, Document.class)
                .forEach((language, text) -> in.put(Language.of(language), String.valueOf(text)));
        return new Title(in, Language.of(document.getString(FALLBACK)));
    }
}
