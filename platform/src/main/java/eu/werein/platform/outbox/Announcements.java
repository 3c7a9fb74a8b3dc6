package eu.werein.platform.outbox;

import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Hears of aggregates that have something to tell. */
@FunctionalInterface
interface Announcements {

    /**
     * An aggregate that was written.
     *
     * @param written what it has to tell, where that is at hand, so that it need not be read again
     */
    record Offer(Outboxes.Address address, @Nullable Document written) {}

    /** Never blocks: whoever writes one aggregate is a person who waits for an answer. */
    void offer(Outboxes.Address one);

    /** May block for a moment: whoever writes many at once can be slowed to the pace of telling. */
    default void offerAll(List<Offer> many) {
        many.forEach(one -> offer(one.address()));
    }
}
