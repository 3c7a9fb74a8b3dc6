package eu.werein.events.gatherings.web;

import eu.werein.events.gatherings.Gathering;
import eu.werein.events.gatherings.Part;
import eu.werein.events.gatherings.RuleText;
import eu.werein.events.gatherings.Schedule;
import eu.werein.events.gatherings.messaging.HoursData;
import eu.werein.platform.tenant.PartnerId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A gathering with all its dates.
 *
 * @param state cancelled when nothing of it takes place any more
 * @param plans what is planned alike: one, unless "this and following" was changed
 * @param dates all of them, those that are cancelled too
 */
@Schema(name = "Gathering")
record GatheringResponse(
        String id,
        long version,
        String host,
        @Schema(allowableValues = {"planned", "cancelled"}) String state,
        @Schema(allowableValues = {"partner", "federation", "public"}) String visibility,
        Instant changedAt,
        List<PlanResponse> plans,
        List<OccurrenceResponse> dates) {

    /**
     * Dates that are planned alike.
     *
     * @param first day
     * @param rule an RRULE of RFC 5545 whose UNTIL is a day; none for what takes place once
     * @param except days of the rule that are left out
     */
    @Schema(name = "GatheringPlan")
    record PlanResponse(
            LocalDate first,
            HoursData hours,
            @Nullable String rule,
            List<LocalDate> except,
            ToldResponse told) {

        static PlanResponse of(Part part, boolean guest) {
            Schedule schedule = part.schedule();
            return new PlanResponse(
                    schedule.first(),
                    HoursData.of(schedule.hours()),
                    schedule.rule() == null ? null : RuleText.write(schedule.rule()),
                    schedule.except().stream().sorted().toList(),
                    ToldResponse.of(part.told(), guest));
        }
    }

    /** As members of a partner see it. */
    static GatheringResponse of(PartnerId host, Gathering gathering) {
        return of(host, gathering, false);
    }

    /** As everybody sees it. */
    static GatheringResponse forGuests(PartnerId host, Gathering gathering) {
        return of(host, gathering, true);
    }

    private static GatheringResponse of(PartnerId host, Gathering gathering, boolean guest) {
        return new GatheringResponse(
                gathering.id().value(),
                gathering.version(),
                host.value(),
                gathering.series().takesPlace() ? "planned" : "cancelled",
                gathering.visibility().wireName(),
                gathering.changedAt(),
                gathering.series().parts().stream()
                        .filter(part -> part.cancelledAt() == null)
                        .map(part -> PlanResponse.of(part, guest))
                        .toList(),
                gathering.series().occurrences().stream()
                        .map(date -> OccurrenceResponse.of(date, guest))
                        .toList());
    }
}
