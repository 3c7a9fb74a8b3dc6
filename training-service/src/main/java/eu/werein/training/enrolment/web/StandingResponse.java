package eu.werein.training.enrolment.web;

import eu.werein.platform.seats.Explanation;
import eu.werein.platform.seats.Explanation.Move;
import eu.werein.platform.seats.Order;
import eu.werein.training.enrolment.SeeStanding;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
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

    /**
     * Why it waits.
     *
     * @param place 1 for the party whose turn comes first
     */
    @Schema(name = "Waiting")
    record WaitingResponse(int place, RuleResponse rule, String why, List<MoveResponse> moves) {

        static WaitingResponse of(Explanation explanation) {
            return new WaitingResponse(
                    explanation.place(),
                    RuleResponse.of(explanation.order()),
                    wireName(explanation.why()),
                    explanation.moves().stream().map(MoveResponse::of).toList());
        }
    }

    /** By which rule turns are. */
    @Schema(name = "WaitingRule")
    record RuleResponse(
            @Schema(allowableValues = {"arrival", "priority", "draw"}) String by,
            @Nullable Instant decidesAt,
            @Nullable String seedHash) {

        static RuleResponse of(Order order) {
            return switch (order) {
                case Order.Arrival _ -> new RuleResponse("arrival", null, null);
                case Order.Priority(Instant at) -> new RuleResponse("priority", at, null);
                case Order.Draw(Instant at, String hash) -> new RuleResponse("draw", at, hash);
            };
        }
    }

    /**
     * Something that would move it.
     *
     * @param at when the order is decided or floors are released
     * @param count seats that would have to come free, or people who would fit
     */
    @Schema(name = "WaitingMove")
    record MoveResponse(
            @Schema(allowableValues = {"decision", "seats-freed", "shrinking", "release"})
                    String kind,
            @Nullable Instant at,
            @Nullable Integer count) {

        static MoveResponse of(Move move) {
            return switch (move) {
                case Move.Decision(Instant at) -> new MoveResponse("decision", at, null);
                case Move.SeatsFreed(int seats) -> new MoveResponse("seats-freed", null, seats);
                case Move.Shrinking(int people) -> new MoveResponse("shrinking", null, people);
                case Move.Release(Instant at) -> new MoveResponse("release", at, null);
            };
        }
    }

    private static String wireName(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
