package eu.werein.events.catalogue.web;

import eu.werein.events.catalogue.Listed;
import eu.werein.events.gatherings.messaging.HoursData;
import eu.werein.events.gatherings.messaging.OccurrenceData;
import eu.werein.platform.meetings.FamilyFactsData;
import eu.werein.platform.meetings.Text;
import eu.werein.platform.meetings.Venue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One date of a gathering in the list.
 *
 * @param id of the gathering
 * @param planned the day that the date is known by, wherever it was moved
 * @param date the day that it is on
 * @param hours on the clock of a place
 * @param start the same moment, for whoever knows no zones
 * @param band that it lies in; none across an edge
 * @param fallback the text that is shown to whom the others do not help
 * @param languages that are spoken
 * @param capacity how many can come; none if there is room for all
 */
@Schema(name = "ListedGathering")
record ListedResponse(
        String host,
        String id,
        @Schema(allowableValues = {"partner", "federation", "public"}) String visibility,
        LocalDate planned,
        LocalDate date,
        HoursData hours,
        Instant start,
        Instant end,
        @Schema(allowableValues = {"evening", "weekend", "school-hours"}) @Nullable String band,
        Map<String, Text> texts,
        String fallback,
        @Schema(allowableValues = {"on-site", "online", "hybrid"}) String mode,
        @Nullable Venue place,
        FamilyFactsData familyFacts,
        List<String> languages,
        @Nullable Integer capacity) {

    static ListedResponse of(Listed listed) {
        OccurrenceData date = listed.occurrence();
        return new ListedResponse(
                listed.host().value(),
                listed.gathering(),
                listed.visibility(),
                date.planned(),
                date.date(),
                date.hours(),
                date.start(),
                date.end(),
                date.band(),
                date.told().texts(),
                date.told().fallback(),
                date.told().mode(),
                date.told().place(),
                date.told().familyFacts(),
                date.told().languages(),
                date.told().capacity());
    }
}
