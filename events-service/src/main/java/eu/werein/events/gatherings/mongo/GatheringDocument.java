package eu.werein.events.gatherings.mongo;

import eu.werein.events.gatherings.Gathering;
import eu.werein.events.gatherings.GatheringId;
import eu.werein.events.gatherings.Series;
import eu.werein.events.gatherings.Visibility;
import eu.werein.platform.outbox.Aggregates;
import eu.werein.platform.outbox.Stored;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;

/** A gathering as a document. */
final class GatheringDocument implements Aggregates.Form<Gathering> {

    static final String REQUEST = "request";
    private static final String VISIBILITY = "visibility";
    private static final String CHANGED_AT = "changedAt";
    private static final String PARTS = "parts";

    @Override
    public Document write(Gathering gathering) {
        return new Document(VISIBILITY, gathering.visibility().wireName())
                .append(CHANGED_AT, Date.from(gathering.changedAt()))
                .append(
                        PARTS,
                        gathering.series().parts().stream().map(PartDocument::write).toList());
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
                                        .toList())));
    }

    @Override
    public Gathering at(Gathering gathering, long version) {
        return gathering.at(version);
    }
}
