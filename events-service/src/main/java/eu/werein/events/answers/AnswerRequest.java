package eu.werein.events.answers;

import eu.werein.events.gatherings.Reason;
import eu.werein.platform.seats.RequestKey;
import eu.werein.platform.tenant.PartnerId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is asked of the answers to one date. */
public sealed interface AnswerRequest {

    /**
     * Somebody answers.
     *
     * @param accountId a guest's is made of her id
     * @param home a guest's is the host
     * @param memberId who she is at home; a guest's id
     * @param people who come, herself included, 1 to 4; counts with the word yes only
     * @param setting what the gathering says of the date
     */
    record Say(
            String accountId,
            Who who,
            PartnerId home,
            String memberId,
            Word word,
            int people,
            RequestKey key,
            Setting setting)
            implements AnswerRequest {}

    /** Somebody asks where she stands. */
    record Look(String accountId) implements AnswerRequest {}

    /** Nothing is asked but that what fell due is done. */
    record Tick() implements AnswerRequest {}

    /**
     * The gathering has changed.
     *
     * @param next what it says of the date now; none when it is not planned any more
     * @param version of the gathering that says so
     * @param changedAt when it was changed last
     * @param told version that the change gave it
     * @param change what those who meant to come are told of it, once; none when that is nothing
     * @param reason why, if the host says so
     */
    record Follow(
            @Nullable Setting next,
            long version,
            Instant changedAt,
            long told,
            News.@Nullable Change change,
            @Nullable Reason reason)
            implements AnswerRequest {}
}
