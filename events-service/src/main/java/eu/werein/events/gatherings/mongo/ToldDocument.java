package eu.werein.events.gatherings.mongo;

import eu.werein.events.gatherings.Told;
import eu.werein.platform.meetings.FamilyFact;
import eu.werein.platform.meetings.Language;
import eu.werein.platform.meetings.Mode;
import eu.werein.platform.meetings.mongo.TextsDocument;
import eu.werein.platform.meetings.mongo.VenueDocument;
import java.net.URI;
import java.util.stream.Collectors;
import org.bson.Document;

/** What is told of a gathering, as a part of its document. */
final class ToldDocument {

    private ToldDocument() {}

    static Document write(Told told) {
        URI link = told.link();
        return TextsDocument.append(new Document(), told.texts())
                .append("mode", told.mode().wireName())
                .append("place", VenueDocument.write(told.place()))
                .append("link", link == null ? null : link.toString())
                .append(
                        "familyFacts",
                        told.familyFacts().stream().map(FamilyFact::wireName).sorted().toList())
                .append(
                        "languages",
                        told.languages().stream().map(Language::code).sorted().toList())
                .append("capacity", told.capacity());
    }

    static Told read(Document told) {
        String link = told.getString("link");
        return new Told(
                TextsDocument.read(told),
                Mode.of(told.getString("mode")),
                VenueDocument.read(told.get("place", Document.class)),
                link == null ? null : URI.create(link),
                told.getList("familyFacts", String.class).stream()
                        .map(FamilyFact::of)
                        .collect(Collectors.toUnmodifiableSet()),
                told.getList("languages", String.class).stream()
                        .map(Language::of)
                        .collect(Collectors.toUnmodifiableSet()),
                told.getInteger("capacity"));
    }
}
