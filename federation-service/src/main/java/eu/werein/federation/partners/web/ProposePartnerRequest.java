package eu.werein.federation.partners.web;

import eu.werein.federation.partners.Proposal;
import eu.werein.platform.web.IdempotencyKey;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A partner to be. Whatever is wrong with it is answered at once, all of it. */
record ProposePartnerRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "ca-ottawa")
                @Nullable String id,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String name,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "CA")
                @Nullable String country,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "association")
                @Nullable String kind,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String city,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable Double latitude,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable Double longitude,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "[\"fr\", \"en\"]")
                @Nullable List<@Nullable String> languages,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "America/Toronto")
                @Nullable String timeZone,
        @Nullable Integer applicationTargetDays) {

    Proposal proposal() {
        return new Proposal(
                id,
                name,
                country,
                kind,
                city,
                latitude,
                longitude,
                languages,
                timeZone,
                applicationTargetDays);
    }

    String bodyHash() {
        return IdempotencyKey.bodyHash(toString());
    }
}
