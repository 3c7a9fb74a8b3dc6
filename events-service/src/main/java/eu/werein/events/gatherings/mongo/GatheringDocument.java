package eu.werein.events.gatherings.mongo;

import eu.werein.events.gatherings.Gathering;
import eu.werein.events.gatherings.GatheringId;
import eu.werein.events.gatherings.Reason;
import eu.werein.events.gatherings.Reasons;
import eu.werein.events.gatherings.Series;
import eu.werein.events.gatherings.Visibility;
import eu.werein.platform.outbox.Aggregates;
import eu.werein.platform.outbox.Stored;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/** A gathering as a document. */
final class GatheringDocument implements Aggregates.Form<Gathering> {

    static final String REQUEST = "request";
    private static final String VISIBILITY = "visibility";
    private static final String CHANGED_AT = "changedAt";
    private static final String PARTS = "parts";
    private static final String REASONS = "reasons";

    @Override
    public Document write(Gathering gathering) {
        return new Document(VISIBILITY, gathering.visibility().wireName())
                .append(CHANGED_AT, Date.from(gathering.changedAt()))
                .append(
                        PARTS,
                        gathering.series().parts().stream().map(PartDocument::write).toList())
                .append(REASONS, reasons(gathering.series().reasons()));
    }

    @Override
    public Optional<Gathering> read(Stored stored) {
        Document state = stored.state();
        return Optional.of(
                new Gathering(
                        new GatheringId(stored.revision().id()),
                        stored.revision().version(),
                        Visibility.of(state.getString(VISIBILITY)),
                        state.getDate(CHANGED_AT).toInstant(),
                        new Series(
                                state.getList(PARTS, Document.class).stream()
                                        .map(PartDocument::read)
                                        .toList(),
                                reasons(state.getList(REASONS, Document.class, List.of())))));
    }

    private static List<Document> reasons(Reasons reasons) {
        return reasons.shared().stream()
                .map(
                        each ->
                                new Document("text", each.reason().text())
                                        .append("dates", PartDocument.texts(each.dates())))
                .toList();
    }

    /** None are in documents that were written before there were any. */
    private static Reasons reasons(List<Document> documents) {
        return Reasons.of(
                documents.stream()
                        .map(
                                each ->
                                        new Reasons.Shared(
                                                new Reason(each.getString("text")),
                                                PartDocument.dates(each, "dates")))
                        .toList());
    }

    @Override
    public Gathering at(Gathering gathering, long version) {
        return gathering.at(version);
    }
}
