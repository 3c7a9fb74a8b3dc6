package eu.werein.platform.messaging;

import eu.werein.platform.tenant.PartnerId;
import java.time.Instant;

/**
 * A domain event as it stands in the log.
 *
 * @param sequence counts the events of one aggregate from 1; order is by it, never by time
 * @param type the wire name, such as {@code members.member-registered.v1}
 * @param time when it happened
 * @param data UTF-8 JSON; the array is not copied
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody; bytes as they came
public record Event(
        PartnerId partner,
        String aggregateId,
        long sequence,
        String type,
        Instant time,
        byte[] data) {

    /** The key in the log: all events of an aggregate share it, so they stay in order. */
    public String key() {
        return partner + ":" + aggregateId;
    }

    /** The same for every sending of the same event. */
    public String id() {
        return key() + ":" + sequence;
    }
}
