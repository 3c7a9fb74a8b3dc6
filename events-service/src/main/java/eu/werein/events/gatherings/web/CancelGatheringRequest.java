package eu.werein.events.gatherings.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which dates are taken back.
 *
 * @param scope all that are to come, unless told otherwise
 * @param date that was planned, unless all are meant
 */
@Schema(name = "CancelGatheringRequest")
record CancelGatheringRequest(
        @Schema(allowableValues = {"this", "following", "all"}) @Nullable String scope,
        @Nullable LocalDate date) {}
