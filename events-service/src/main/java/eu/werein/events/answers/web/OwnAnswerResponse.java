package eu.werein.events.answers.web;

import eu.werein.events.answers.Answer;
import eu.werein.events.answers.AnswerOutcome.Shown;
import eu.werein.platform.seats.ShownStanding;
import eu.werein.platform.seats.web.WaitingResponse;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What she has said to one date, where she stands, and how many others have said what.
 *
 * @param answer none before her first
 * @param home as whose member she has answered
 * @param people who come with her answer, herself included; 0 with another word than yes
 * @param standing with the word yes
 * @param reason why she is gone
 * @param until when seats that she is offered are lost
 */
@Schema(name = "OwnAnswer")
record OwnAnswerResponse(
        @Schema(allowableValues = {"yes", "no", "maybe"}) @Nullable String answer,
        @Nullable String home,
        int people,
        @Schema(allowableValues = {"confirmed", "waiting", "offered", "gone"})
                @Nullable String standing,
        @Nullable String reason,
        @Nullable Instant until,
        @Nullable WaitingResponse waiting,
        CountsResponse counts) {

    static OwnAnswerResponse of(Shown shown) {
        @Nullable Answer answer = shown.answer();
        @Nullable ShownStanding standing = shown.standing().orElse(null);
        return new OwnAnswerResponse(
                answer == null ? null : answer.word().wireName(),
                answer == null ? null : answer.home().value(),
                shown.people(),
                standing == null ? null : standing.standing(),
                standing == null ? null : standing.reason(),
                standing == null ? null : standing.until(),
                shown.explanation().map(WaitingResponse::of).orElse(null),
                CountsResponse.of(shown.counts()));
    }
}
