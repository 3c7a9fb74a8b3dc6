package eu.werein.members.register.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is to be set of a member, as an RFC 7396 merge patch: what is not named stays as it is, null
 * makes it unknown. It names what may be changed; its values are checked in the form that comes of
 * it.
 */
@Schema(name = "ChangeMemberRequest")
record ChangeMemberRequest(
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String email,
        @Nullable String phone,
        @Schema(format = "date") @Nullable String birthDate,
        @Schema(allowableValues = {"fr", "nl", "es", "gl", "de", "en"}) @Nullable String language,
        @Nullable String postalCode,
        @Nullable String city,
        @Nullable String region,
        @Nullable String country,
        @Nullable BusinessPatch business,
        @Schema(allowableValues = {"evening", "weekend", "school-hours"})
                @Nullable Set<String> bands,
        @Nullable List<String> skills,
        @Nullable List<String> helpWanted,
        @Schema(format = "date") @Nullable String joinedOn,
        @Schema(format = "date") @Nullable String paidUntil,
        @Nullable String externalId) {

    @Schema(name = "BusinessPatch")
    record BusinessPatch(
            @Nullable String name,
            @Nullable String trade,
            @Nullable String sector,
            @Schema(allowableValues = {"idea", "starting", "established", "unknown"})
                    @Nullable String stage,
            @Nullable String enterpriseNumber) {}

    @Override
    public String toString() {
        return "ChangeMemberRequest";
    }
}
