package eu.werein.training.cycles.web;

import eu.werein.platform.meetings.Band;
import eu.werein.platform.meetings.FamilyFactsData;
import eu.werein.platform.meetings.Text;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.training.cycles.Cycle;
import eu.werein.training.cycles.Particulars;
import eu.werein.training.cycles.SeatBook;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A cycle.
 *
 * @param texts by BCP 47 code
 * @param fallback the text that is shown to whom the others do not help
 * @param bands every band that a session lies in
 * @param seats how they are given; none in a draft that does not say so yet
 * @param attendanceRule percent of the sessions that earn the certificate
 */
@Schema(name = "Cycle")
record CycleResponse(
        String id,
        long version,
        String host,
        @Schema(
                        allowableValues = {
                            "draft",
                            "published",
                            "enrolling",
                            "running",
                            "completed",
                            "cancelled"
                        })
                String state,
        Map<String, Text> texts,
        String fallback,
        List<SessionResponse> sessions,
        FamilyFactsData familyFacts,
        List<String> bands,
        List<String> openTo,
        @Nullable SeatsResponse seats,
        String homePolicy,
        int attendanceRule) {

    /** As the host's own people see it. */
    static CycleResponse forStaff(PartnerId host, Cycle cycle, SeatBook.Seats seats) {
        return of(
                host,
                cycle,
                seats,
                cycle.particulars().sessions().stream().map(SessionResponse::forStaff).toList());
    }

    /** As everybody sees it to whom it is open. */
    static CycleResponse forLearners(PartnerId host, Cycle cycle, SeatBook.Seats seats) {
        return of(
                host,
                cycle,
                seats,
                cycle.particulars().sessions().stream().map(SessionResponse::forLearners).toList());
    }

    private static CycleResponse of(
            PartnerId host, Cycle cycle, SeatBook.Seats seats, List<SessionResponse> sessions) {
        Particulars told = cycle.particulars();
        Map<String, Text> texts = new TreeMap<>();
        told.texts().in().forEach((language, text) -> texts.put(language.code(), text));
        return new CycleResponse(
                cycle.id().value(),
                cycle.version(),
                host.value(),
                cycle.state().wireName(),
                texts,
                told.texts().fallback().code(),
                sessions,
                FamilyFactsData.of(told.familyFacts()),
                told.bands().stream().map(Band::wireName).sorted().toList(),
                told.openTo().stream().map(PartnerId::value).sorted().toList(),
                cycle.state().seats().map(rules -> SeatsResponse.of(rules, seats)).orElse(null),
                told.homePolicy().wireName(),
                told.attendanceRule());
    }
}
