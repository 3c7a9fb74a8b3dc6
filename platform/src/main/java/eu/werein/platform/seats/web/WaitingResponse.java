package eu.werein.platform.seats.web;

import eu.werein.platform.seats.Explanation;
import eu.werein.platform.seats.Explanation.Move;
import eu.werein.platform.seats.Order;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Why a party waits.
 *
 * @param place 1 for the party whose turn comes first
 */
@Schema(name = "Waiting")
public record WaitingResponse(int place, RuleResponse rule, String why, List<MoveResponse> moves) {

    public static WaitingResponse of(Explanation explanation) {
        return new WaitingResponse(
                explanation.place(),
                RuleResponse.of(explanation.order()),
                explanation.why().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                explanation.moves().stream().map(MoveResponse::of).toList());
    }

    /** By which rule turns are. */
    @Schema(name = "WaitingRule")
    public record RuleResponse(
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
    public record MoveResponse(
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
}
