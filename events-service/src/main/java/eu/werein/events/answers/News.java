package eu.werein.events.answers;

import eu.werein.events.gatherings.Reason;
import eu.werein.platform.seats.Standing;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is told of a decision, in the order in which it came about. */
public sealed interface News {

    Instant at();

    /**
     * Somebody has answered, or stands otherwise than before.
     *
     * @param people who come with her answer, herself included; 0 with another word than yes
     * @param standing none unless her word is yes
     * @param place in the order of those who wait, from 1; none if she does not, or has not just
     *     answered
     */
    record OfAnswer(
            Instant at,
            Cause cause,
            Answer answer,
            int people,
            @Nullable Standing standing,
            @Nullable Integer place)
            implements News {

        /** Whether another one would tell nothing new. */
        boolean saysTheSame(OfAnswer other) {
            return answer.word() == other.answer.word()
                    && answer.home().equals(other.answer.home())
                    && people == other.people
                    && Objects.equals(standing, other.standing);
        }
    }

    /**
     * The date is at another time or place, or is not any more.
     *
     * @param reason why, if the host says so
     * @param meant those who meant to come
     */
    record OfDate(Instant at, Change change, @Nullable Reason reason, List<Answer> meant)
            implements News {
        public OfDate {
            meant = List.copyOf(meant);
        }
    }

    /** Why somebody stands where she stands. */
    enum Cause {
        /** She said so. */
        ANSWERED,
        /** Seats came free. */
        SEATED,
        /** She did not say in time whether she takes them. */
        RAN_OUT,
        /** Nobody answers any more. */
        CLOSED
    }

    /** What became of the date. */
    enum Change {
        MOVED,
        CANCELLED
    }
}
