package eu.werein.events.catalogue.mongo;

import eu.werein.events.catalogue.Listed;
import eu.werein.events.gatherings.messaging.OccurrenceData;
import eu.werein.platform.meetings.FamilyFact;
import eu.werein.platform.messaging.EventJson;
import eu.werein.platform.tenant.PartnerId;
import org.bson.Document;

/** A date as a document: what it is found by, and what its host has told. */
final class ListedDocument {

    static final String SEQUENCE = "sequence";
    static final String GATHERING = "gathering";
    static final String HOST = "host";
    static final String COUNTRY = "country";
    static final String VISIBILITY = "visibility";
    static final String TAKES_PLACE = "takesPlace";
    static final String START = "start";
    static final String LANGUAGES = "languages";
    static final String MODE = "mode";
    static final String BAND = "band";
    static final String FAMILY = "family";
    private static final String TOLD = "told";

    private ListedDocument() {}

    /**
     * @param entry the key of its gathering
     */
    static Document write(Listed listed, String entry, long sequence) {
        OccurrenceData occurrence = listed.occurrence();
        return new Document("_id", listed.key())
                .append(SEQUENCE, sequence)
                .append(GATHERING, entry)
                .append(HOST, listed.host().value())
                .append(COUNTRY, listed.host().value().substring(0, 2))
                .append(VISIBILITY, listed.visibility())
                .append(TAKES_PLACE, occurrence.cancelledAt() == null)
                .append(START, occurrence.start().toString())
                .append(LANGUAGES, occurrence.told().languages())
                .append(MODE, occurrence.told().mode())
                .append(BAND, occurrence.band())
                .append(
                        FAMILY,
                        occurrence.told().familyFacts().facts().stream()
                                .map(FamilyFact::wireName)
                                .sorted()
                                .toList())
                .append(TOLD, EventJson.write(occurrence));
    }

    static Listed read(Document document) {
        String entry = document.getString(GATHERING);
        return new Listed(
                new PartnerId(document.getString(HOST)),
                entry.substring(entry.indexOf(':') + 1),
                document.getString(VISIBILITY),
                EventJson.read(document.getString(TOLD), OccurrenceData.class));
    }
}
