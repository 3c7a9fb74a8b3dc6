package eu.werein.members.person.web;

import eu.werein.members.person.Business;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A business as its founder described it. */
@Schema(name = "ApplicantBusiness")
public record BusinessResponse(
        @Nullable String name,
        @Nullable String trade,
        @Schema(allowableValues = {"idea", "starting", "established", "unknown"}) String stage) {

    public static BusinessResponse of(Business business) {
        return new BusinessResponse(business.name(), business.trade(), business.stage().wireName());
    }
}
