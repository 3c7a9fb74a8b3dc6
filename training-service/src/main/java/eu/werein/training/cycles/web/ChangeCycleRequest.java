package eu.werein.training.cycles.web;

import eu.werein.platform.meetings.web.FamilyFactsRequest;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is to be set of a cycle, as an RFC 7396 merge patch: what is not named stays as it is, null
 * takes it away. It names what may be changed; its values are checked in the form that comes of it.
 *
 * @param texts by BCP 47 code
 * @param sessions all of them; those that are not named are taken away
 */
@Schema(name = "ChangeCycleRequest")
record ChangeCycleRequest(
        @Nullable Map<String, @Nullable TextPatch> texts,
        @Schema(allowableValues = {"fr", "nl", "es", "gl", "de", "en"}) @Nullable String fallback,
        @Nullable List<SessionRequest> sessions,
        @Nullable FamilyFactsRequest familyFacts,
        @Nullable Set<String> openTo,
        @Nullable SeatsPatch seats,
        @Schema(allowableValues = {"automatic", "coordinator-agrees"}) @Nullable String homePolicy,
        @Nullable Integer attendanceRule) {

    @Schema(name = "CycleSeatsPatch")
    record SeatsPatch(
            @Nullable Integer capacity,
            @Nullable FloorsPatch floors,
            @Nullable Instant floorsReleaseAt,
            @Nullable Instant enrolmentClosesAt,
            @Nullable Integer offerHours,
            @Nullable OrderPatch order) {}

    @Schema(name = "CycleFloorsPatch")
    record FloorsPatch(
            @Schema(allowableValues = {"partner", "country"}) @Nullable String by,
            @Nullable Map<String, @Nullable Integer> seats) {}

    @Schema(name = "CycleOrderPatch")
    record OrderPatch(
            @Schema(allowableValues = {"arrival", "priority", "draw"}) @Nullable String by,
            @Nullable Instant decidesAt) {}

    @Schema(name = "CycleTextPatch")
    record TextPatch(
            @Nullable String title, @Nullable String summary, @Nullable String description) {}
}
