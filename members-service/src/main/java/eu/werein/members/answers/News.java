package eu.werein.members.answers;

import eu.werein.members.hosted.Standing;
import org.jspecify.annotations.Nullable;

/** What a host tells somebody who has answered to a date. */
public sealed interface News {

    /**
     * Where she stands.
     *
     * @param standing gone of her own will, unless she has said yes
     * @param place in the order of those who wait, from 1; none if she does not, or it is not told
     */
    record Stands(Standing standing, @Nullable Integer place) implements News {}

    /**
     * The date is at another time or place.
     *
     * @param reason in the host's words, if it gives one
     */
    record Moved(@Nullable String reason) implements News {}

    /**
     * The date does not take place.
     *
     * @param reason in the host's words, if it gives one
     */
    record Cancelled(@Nullable String reason) implements News {}
}
