package eu.werein.members.cards.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import eu.werein.members.cards.Audience;
import io.swagger.v3.oas.annotations.media.Schema;

/** An audience as it is called over HTTP. */
@Schema(name = "Audience")
enum AudienceName {
    @JsonProperty("nobody")
    NOBODY(Audience.NOBODY),
    @JsonProperty("partner")
    PARTNER(Audience.PARTNER),
    @JsonProperty("federation")
    FEDERATION(Audience.FEDERATION);

    private final Audience audience;

    AudienceName(Audience audience) {
        this.audience = audience;
    }

    Audience audience() {
        return audience;
    }

    static AudienceName of(Audience audience) {
        return switch (audience) {
            case NOBODY -> NOBODY;
            case PARTNER -> PARTNER;
            case FEDERATION -> FEDERATION;
        };
    }
}
