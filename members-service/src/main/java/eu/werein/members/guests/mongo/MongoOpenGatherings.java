package eu.werein.members.guests.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import eu.werein.members.guests.OpenGathering;
import eu.werein.members.guests.OpenGathering.Planned;
import eu.werein.members.guests.OpenGatherings;
import eu.werein.members.hosted.Title;
import eu.werein.members.person.Language;
import eu.werein.platform.store.PartnerDatabases;
import eu.werein.platform.store.UniqueId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** What hosts plan, one document for each gathering. */
@Component
final class MongoOpenGatherings implements OpenGatherings {

    private static final String ID = "_id";
    private static final String VERSION = "version";

    private final PartnerDatabases databases;

    MongoOpenGatherings(PartnerDatabases databases) {
        this.databases = databases;
    }

    private MongoCollection<Document> gatherings() {
        return databases.collection("open-gatherings");
    }

    @Override
    public Optional<OpenGathering> find(String id) {
        return Optional.ofNullable(gatherings().find(Filters.eq(ID, id)).first())
                .map(MongoOpenGatherings::read);
    }

    /** Where a newer one is kept nothing matches, and its id stands in the way of another. */
    @Override
    public void keep(OpenGathering gathering) {
        Document older =
                new Document(ID, gathering.id())
                        .append(VERSION, new Document("$lt", gathering.version()));
        UniqueId.accepts(
                () ->
                        gatherings()
                                .updateOne(
                                        older,
                                        new Document("$set", write(gathering)),
                                        new UpdateOptions().upsert(true)));
    }

    private static Document write(OpenGathering gathering) {
        return new Document(VERSION, gathering.version())
                .append("open", gathering.open())
                .append(
                        "dates",
                        gathering.dates().stream().map(MongoOpenGatherings::write).toList());
    }

    private static Document write(Planned planned) {
        Document in = new Document();
        planned.title().in().forEach((language, text) -> in.append(language.code(), text));
        return new Document("date", planned.date().toString())
                .append("starts", Date.from(planned.starts().toInstant()))
                .append("zone", planned.starts().getZone().getId())
                .append("takesPlace", planned.takesPlace())
                .append("titles", in)
                .append("fallback", planned.title().fallback().code())
                .append("reason", planned.reason());
    }

    private static OpenGathering read(Document document) {
        return new OpenGathering(
                document.getString(ID),
                document.getLong(VERSION),
                document.getBoolean("open"),
                document.getList("dates", Document.class).stream()
                        .map(MongoOpenGatherings::planned)
                        .toList());
    }

    private static Planned planned(Document document) {
        Map<Language, String> in = new EnumMap<>(Language.class);
        document.get("titles", Document.class)
                .forEach((language, text) -> in.put(Language.of(language), String.valueOf(text)));
        return new Planned(
                LocalDate.parse(document.getString("date")),
                document.getDate("starts")
                        .toInstant()
                        .atZone(ZoneId.of(document.getString("zone"))),
                document.getBoolean("takesPlace"),
                new Title(in, Language.of(document.getString("fallback"))),
                document.getString("reason"));
    }
}
