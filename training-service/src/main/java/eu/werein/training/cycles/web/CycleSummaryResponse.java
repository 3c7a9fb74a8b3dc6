package eu.werein.training.cycles.web;

import eu.werein.platform.seats.SeatRules;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.training.cycles.Cycle;
import eu.werein.training.cycles.Particulars;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A cycle in its host's list.
 *
 * @param titles by BCP 47 code
 * @param fallback the title that is shown to whom the others do not help
 * @param begins when the first session does; none while there is no session
 */
@Schema(name = "CycleSummary")
record CycleSummaryResponse(
        String id,
        long version,
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
        Map<String, String> titles,
        String fallback,
        int sessions,
        @Nullable Instant begins,
        @Nullable Instant ends,
        List<String> openTo,
        @Nullable Integer capacity,
        @Nullable Instant enrolmentClosesAt) {

    static CycleSummaryResponse of(Cycle cycle) {
        Particulars told = cycle.particulars();
        Map<String, String> titles = new TreeMap<>();
        told.texts().in().forEach((language, text) -> titles.put(language.code(), text.title()));
        return new CycleSummaryResponse(
                cycle.id().value(),
                cycle.version(),
                cycle.state().wireName(),
                titles,
                told.texts().fallback().code(),
                told.sessions().size(),
                told.begins().orElse(null),
                told.ends().orElse(null),
                told.openTo().stream().map(PartnerId::value).sorted().toList(),
                cycle.state().seats().map(SeatRules::capacity).orElse(null),
                cycle.state().seats().map(SeatRules::enrolmentClosesAt).orElse(null));
    }
}
