package eu.werein.training.cycles.messaging;

import eu.werein.platform.meetings.Band;
import eu.werein.platform.meetings.FamilyFactsData;
import eu.werein.platform.meetings.Language;
import eu.werein.platform.meetings.Text;
import eu.werein.platform.seats.SeatRules;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.training.cycles.Cycle;
import eu.werein.training.cycles.Particulars;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What everybody may read of a cycle: the data of every cycle event. Neither who gives a session
 * nor the address of an online one is in it.
 *
 * @param texts by BCP 47 code
 * @param fallback the text that is shown to whom the others do not help
 */
public record CycleData(
        String cycleId,
        String state,
        Map<String, Text> texts,
        String fallback,
        List<SessionData> sessions,
        FamilyFactsData familyFacts,
        List<String> bands,
        List<String> openTo,
        SeatsData seats,
        String homePolicy,
        int attendanceRule) {

    /** A public cycle as it is told. */
    static CycleData of(Cycle cycle) {
        Particulars told = cycle.particulars();
        SeatRules rules = cycle.state().seats().orElseThrow();
        return new CycleData(
                cycle.id().value(),
                cycle.state().wireName(),
                texts(told),
                told.texts().fallback().code(),
                told.sessions().stream().map(SessionData::of).toList(),
                FamilyFactsData.of(told.familyFacts()),
                told.bands().stream().map(Band::wireName).sorted().toList(),
                told.openTo().stream().map(PartnerId::value).sorted().toList(),
                SeatsData.of(rules),
                told.homePolicy().wireName(),
                told.attendanceRule());
    }

    private static Map<String, Text> texts(Particulars told) {
        Map<String, Text> byCode = new TreeMap<>();
        for (Map.Entry<Language, Text> text : told.texts().in().entrySet()) {
            byCode.put(text.getKey().code(), text.getValue());
        }
        return byCode;
    }
}
