package eu.werein.events.gatherings.web;

import eu.werein.events.gatherings.Reason;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which dates are taken back.
 *
 * @param scope all that are to come, unless told otherwise
 * @param date that was planned, unless all are meant
 * @param reason why, in the host's words: everybody reads it who may know of the gathering
 */
@Schema(name = "CancelGatheringRequest")
record CancelGatheringRequest(
        @Schema(allowableValues = {"this", "following", "all"}) @Nullable String scope,
        @Nullable LocalDate date,
        @Schema(maxLength = Reason.LONGEST) @Nullable String reason) {}
