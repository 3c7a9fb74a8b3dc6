package eu.werein.members.person.web;

import eu.werein.members.person.Business;
import eu.werein.members.person.EnterpriseNumber;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A business as its founder described it. */
@Schema(name = "BusinessDetails")
public record BusinessResponse(
        @Nullable String name,
        @Nullable String trade,
        String sector,
        @Schema(allowableValues = {"idea", "starting", "established", "unknown"}) String stage,
        @Nullable String enterpriseNumber) {

    public static BusinessResponse of(Business business) {
        return new BusinessResponse(
                business.name(),
                business.trade(),
                business.sector().code(),
                business.stage().wireName(),
                Optional.ofNullable(business.enterpriseNumber())
                        .map(EnterpriseNumber::value)
                        .orElse(null));
    }
}
