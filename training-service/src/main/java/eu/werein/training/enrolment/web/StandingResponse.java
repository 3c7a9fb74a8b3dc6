package eu.werein.training.enrolment.web;

import eu.werein.platform.seats.web.WaitingResponse;
import eu.werein.training.enrolment.SeeStanding;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where a party stands. */
@Schema(name = "Standing")
record StandingResponse(
        String id,
        String home,
        int people,
        boolean leads,
        boolean agreed,
        @Schema(allowableValues = {"confirmed", "waiting", "pending", "offered", "gone"})
                String standing,
        @Nullable String reason,
        @Nullable Instant until,
        @Nullable WaitingResponse waiting) {

    static StandingResponse of(SeeStanding.View view) {
        return new StandingResponse(
                view.entry().id().value().toString(),
                view.entry().partner().value(),
                view.entry().party().size(),
                view.leads(),
                view.entry().agreed(),
                view.shown().standing(),
                view.shown().reason(),
                view.shown().until(),
                view.explanation().map(WaitingResponse::of).orElse(null));
    }
}
