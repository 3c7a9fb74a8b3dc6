package eu.werein.platform.outbox;

import java.util.List;

/** Hears of aggregates that have something to tell. */
@FunctionalInterface
interface Announcements {

    /** Never blocks: whoever writes one aggregate is a person who waits for an answer. */
    void offer(Outboxes.Address one);

    /** May block for a moment: whoever writes many at once can be slowed to the pace of telling. */
    default void offerAll(List<Outboxes.Address> many) {
        many.forEach(this::offer);
    }
}
