package eu.werein.training.catalogue.mongo;

import eu.werein.platform.meetings.FamilyFact;
import eu.werein.platform.messaging.EventJson;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.training.catalogue.Entry;
import eu.werein.training.cycles.messaging.CycleData;
import java.util.List;
import org.bson.Document;

/** An entry as a document. */
final class EntryDocument {

    static final String SEQUENCE = "sequence";
    static final String HOST = "host";
    static final String COUNTRY = "country";
    static final String STATE = "state";
    static final String LANGUAGES = "languages";
    static final String BANDS = "bands";
    static final String OUTSIDE_BANDS = "outsideBands";
    static final String FAMILY = "family";
    static final String OPEN_TO = "openTo";
    static final String BEGINS = "begins";
    private static final String TOLD = "told";

    private EntryDocument() {}

    static Document write(Entry entry, long sequence) {
        CycleData cycle = entry.cycle();
        return new Document(SEQUENCE, sequence)
                .append(HOST, entry.host().value())
                .append(COUNTRY, entry.host().value().substring(0, 2))
                .append(STATE, cycle.state())
                .append(LANGUAGES, List.copyOf(cycle.texts().keySet()))
                .append(BANDS, cycle.bands())
                .append(OUTSIDE_BANDS, entry.meetsOutsideBands())
                .append(
                        FAMILY,
                        cycle.familyFacts().facts().stream()
                                .map(FamilyFact::wireName)
                                .sorted()
                                .toList())
                .append(OPEN_TO, cycle.openTo())
                .append(BEGINS, entry.begins().toString())
                .append(TOLD, EventJson.write(cycle));
    }

    static Entry read(Document document) {
        return new Entry(
                new PartnerId(document.getString(HOST)),
                EventJson.read(document.getString(TOLD), CycleData.class));
    }
}
