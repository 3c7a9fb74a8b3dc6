package eu.werein.events.gatherings.web;

import eu.werein.events.gatherings.Reason;
import eu.werein.platform.meetings.web.FamilyFactsRequest;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is to be set of a gathering, as an RFC 7396 merge patch: what is not named stays as it is,
 * null takes it away. It names what may be changed; its values are checked in the form that comes
 * of it.
 *
 * @param texts by BCP 47 code
 * @param reason why dates are at another time or place then, in the host's words: it is of this
 *     change only, and everybody reads it who may know of the gathering
 */
@Schema(name = "ChangeGatheringRequest")
record ChangeGatheringRequest(
        @Schema(allowableValues = {"partner", "federation", "public"}) @Nullable String visibility,
        @Nullable LocalDate date,
        @Schema(type = "string", example = "18:00") @Nullable LocalTime startsAt,
        @Schema(type = "string", example = "20:00") @Nullable LocalTime endsAt,
        @Nullable String zone,
        @Schema(example = "FREQ=WEEKLY;BYDAY=TH;COUNT=10") @Nullable String rule,
        @Nullable Set<LocalDate> except,
        @Nullable Map<String, @Nullable TextPatch> texts,
        @Schema(allowableValues = {"fr", "nl", "es", "gl", "de", "en"}) @Nullable String fallback,
        @Schema(allowableValues = {"on-site", "online", "hybrid"}) @Nullable String mode,
        @Nullable PlacePatch place,
        @Nullable String link,
        @Nullable FamilyFactsRequest familyFacts,
        @Nullable Set<String> languages,
        @Nullable Integer capacity,
        @Schema(maxLength = Reason.LONGEST) @Nullable String reason) {

    @Schema(name = "GatheringTextPatch")
    record TextPatch(
            @Nullable String title, @Nullable String summary, @Nullable String description) {}

    @Schema(name = "GatheringPlacePatch")
    record PlacePatch(
            @Nullable String name,
            @Nullable String street,
            @Nullable String postalCode,
            @Nullable String city,
            @Nullable String country) {}
}
