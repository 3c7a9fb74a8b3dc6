package eu.werein.events.feeds;

import eu.werein.events.answers.MemberAnswer;
import eu.werein.platform.seats.ShownStanding;
import java.time.Instant;

/**
 * How somebody's own calendar shows a date.
 *
 * @param at since when it is so
 * @param sequence counts what was told of her answer: never less than before
 */
public record Mark(Kind kind, Instant at, long sequence) {

    /** What the date is to her. */
    public enum Kind {
        /** She has a place. */
        COMES,
        /** She may come, waits for a place, or has not yet taken the one that she is offered. */
        PERHAPS,
        /** She has not said that she comes: her time is her own. */
        FREE
    }

    /** Of a date that she has not answered to. */
    public static final Mark UNANSWERED = new Mark(Kind.FREE, Instant.EPOCH, 0);

    static Mark of(MemberAnswer answer) {
        return new Mark(kind(answer), answer.at(), answer.sequence());
    }

    private static Kind kind(MemberAnswer answer) {
        return switch (answer.word()) {
            case YES -> answer.standing() == null ? Kind.FREE : kind(answer.standing());
            case MAYBE -> Kind.PERHAPS;
            case NO -> Kind.FREE;
        };
    }

    private static Kind kind(ShownStanding standing) {
        if (standing.isGone()) {
            return Kind.FREE;
        }
        return standing.standing().equals("confirmed") ? Kind.COMES : Kind.PERHAPS;
    }
}
