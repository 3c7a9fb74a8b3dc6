package eu.werein.members.answers;

import eu.werein.members.hosted.Hosted;
import eu.werein.members.hosted.Standing;
import eu.werein.members.person.MemberId;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a member has to know of a date that she has answered to.
 *
 * @param stands how she does
 * @param starts when people meet, or would have met, on the clock of the place
 * @param change what became of the date; none while it is as it was when she answered
 * @param sequence of the last event that was applied
 */
public record Notice(
        Id id, Stands stands, ZonedDateTime starts, @Nullable Change change, long sequence) {

    /**
     * Who has answered to what.
     *
     * @param date that was planned, by which it is known wherever it is moved
     */
    public record Id(Hosted gathering, LocalDate date, MemberId member) {

        /** In which nothing but the member can have a colon. */
        public String key() {
            return String.join(
                    ":", gathering.host().value(), gathering.id(), date.toString(), member.value());
        }
    }

    /**
     * Where she stands.
     *
     * @param standing gone of her own will, unless she has said yes
     * @param place in the order of those who wait, from 1; none if she does not, or it is not told
     * @param since sequence of the event with which she began to stand so: the same however often
     *     it is told, so that she is written to once
     */
    public record Stands(Standing standing, @Nullable Integer place, long since) {

        /** Who only comes with fewer people stands as before, and who only comes nearer. */
        Stands then(News.Stands news, long at) {
            return news.standing().equals(standing) ? this : of(news, at);
        }

        static Stands of(News.Stands news, long at) {
            return new Stands(news.standing(), news.place(), at);
        }
    }

    /** What became of the date. */
    public sealed interface Change {

        /** Sequence of the event that told it. */
        long since();

        /** In the host's words, if it gives any. */
        @Nullable String reason();

        /**
         * It is at another time or place.
         *
         * @param before when it was to start as far as she knew
         */
        record Moved(long since, ZonedDateTime before, @Nullable String reason) implements Change {}

        /** It does not take place. */
        record Cancelled(long since, @Nullable String reason) implements Change {}
    }

    /** With the first that she is told. */
    static Notice begin(Id id, News news, ZonedDateTime starts, long at) {
        var nothing = new Stands(new Standing.Gone(Standing.Reason.LEFT), null, at);
        return new Notice(id, nothing, starts, null, at).with(news, starts, at);
    }

    /** What is older than what is known changes nothing. */
    Notice told(News news, ZonedDateTime nowStarts, long at) {
        return at <= sequence ? this : with(news, nowStarts, at);
    }

    private Notice with(News news, ZonedDateTime nowStarts, long at) {
        return switch (news) {
            case News.Stands hers -> new Notice(id, stands.then(hers, at), nowStarts, change, at);
            case News.Moved(var reason) ->
                    changed(new Change.Moved(at, starts, reason), nowStarts, at);
            case News.Cancelled(var reason) ->
                    changed(new Change.Cancelled(at, reason), nowStarts, at);
        };
    }

    private Notice changed(Change next, ZonedDateTime nowStarts, long at) {
        return new Notice(id, stands, nowStarts, next, at);
    }

    /** Whether she has a seat on a date that takes place. */
    public boolean comes() {
        return takesPlace() && stands.standing() instanceof Standing.Confirmed;
    }

    public boolean takesPlace() {
        return !(change instanceof Change.Cancelled);
    }
}
