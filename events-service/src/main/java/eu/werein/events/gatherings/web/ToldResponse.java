package eu.werein.events.gatherings.web;

import eu.werein.events.gatherings.Told;
import eu.werein.events.gatherings.messaging.ToldData;
import eu.werein.platform.meetings.FamilyFactsData;
import eu.werein.platform.meetings.Text;
import eu.werein.platform.meetings.Venue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a gathering, but for when it is.
 *
 * @param texts by BCP 47 code
 * @param fallback the text that is shown to whom the others do not help
 * @param link of an online gathering; for members of a partner only
 * @param languages that are spoken
 * @param capacity how many can come; none if there is room for all
 */
@Schema(name = "GatheringTold")
record ToldResponse(
        Map<String, Text> texts,
        String fallback,
        @Schema(allowableValues = {"on-site", "online", "hybrid"}) String mode,
        @Nullable Venue place,
        @Nullable String link,
        FamilyFactsData familyFacts,
        List<String> languages,
        @Nullable Integer capacity) {

    /**
     * @param guest who is not told where to meet online
     */
    static ToldResponse of(Told told, boolean guest) {
        ToldData data = ToldData.of(told);
        URI link = guest ? null : told.link();
        return new ToldResponse(
                data.texts(),
                data.fallback(),
                data.mode(),
                data.place(),
                link == null ? null : link.toString(),
                data.familyFacts(),
                data.languages(),
                data.capacity());
    }
}
