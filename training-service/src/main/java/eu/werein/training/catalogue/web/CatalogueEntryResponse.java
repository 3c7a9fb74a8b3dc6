package eu.werein.training.catalogue.web;

import eu.werein.platform.meetings.FamilyFactsData;
import eu.werein.training.catalogue.Entry;
import eu.werein.training.cycles.messaging.CycleData;
import eu.werein.training.cycles.messaging.SessionData;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A cycle in the catalogue.
 *
 * @param texts by BCP 47 code
 * @param fallback the text that is shown to whom the others do not help
 * @param bands every band that a session lies in
 * @param openTo partners whose members may enrol
 */
@Schema(name = "CatalogueEntry")
record CatalogueEntryResponse(
        String host,
        String id,
        @Schema(allowableValues = {"published", "enrolling", "running"}) String state,
        Map<String, ShortText> texts,
        String fallback,
        List<SessionData> sessions,
        FamilyFactsData familyFacts,
        List<String> bands,
        List<String> openTo,
        int capacity,
        Instant enrolmentClosesAt) {

    /** What a cycle is about, in one language. */
    @Schema(name = "CycleShortText")
    record ShortText(String title, String summary) {}

    static CatalogueEntryResponse of(Entry entry) {
        CycleData cycle = entry.cycle();
        Map<String, ShortText> texts = new TreeMap<>();
        cycle.texts()
                .forEach(
                        (code, text) ->
                                texts.put(code, new ShortText(text.title(), text.summary())));
        return new CatalogueEntryResponse(
                entry.host().value(),
                cycle.cycleId(),
                cycle.state(),
                texts,
                cycle.fallback(),
                cycle.sessions(),
                cycle.familyFacts(),
                cycle.bands(),
                cycle.openTo(),
                cycle.seats().capacity(),
                cycle.seats().enrolmentClosesAt());
    }
}
