package eu.werein.events.answers;

import eu.werein.platform.seats.Explanation;
import eu.werein.platform.seats.ShownStanding;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What became of a request. */
public sealed interface AnswerOutcome {

    /** The same, of answers that are as many as these. */
    default AnswerOutcome with(Counts counts) {
        return switch (this) {
            case Shown(var answer, int people, var standing, var explanation, Counts _) ->
                    new Shown(answer, people, standing, explanation, counts);
            case Done _, Refused _ -> this;
        };
    }

    /** It has been done; there is no more to say. */
    record Done() implements AnswerOutcome {}

    /**
     * Where she stands now.
     *
     * @param answer none before her first
     * @param people who come with her answer, herself included; 0 with another word than yes
     * @param standing with the word yes
     * @param explanation while she waits
     */
    record Shown(
            @Nullable Answer answer,
            int people,
            Optional<ShownStanding> standing,
            Optional<Explanation> explanation,
            Counts counts)
            implements AnswerOutcome {

        /** Nobody has answered yet. */
        static Shown none(Setting setting) {
            return new Shown(null, 0, Optional.empty(), Optional.empty(), Counts.none(setting));
        }
    }

    /** It cannot be done, and changed nothing. */
    record Refused(Why why) implements AnswerOutcome {}

    /** What stands against it. */
    enum Why {
        /** People meet already, or have met. */
        OVER,
        /** The date does not take place. */
        CANCELLED,
        /** A party may shrink, and nothing else. */
        PARTY_CANNOT_GROW,
        /** The key was used for another request before. */
        KEY_REUSED
    }
}
