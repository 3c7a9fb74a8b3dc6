package eu.werein.platform.outbox;

import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an aggregate, ready to be told.
 *
 * @param topic such as {@code members.member.v1}
 * @param type wire name, such as {@code members.member-registered.v1}
 * @param data becomes JSON by its record components; free of personal data; none for a tombstone
 */
public record DomainEvent(String topic, String type, @Nullable Object data) {

    /** Erases the aggregate's key from a compacted topic. */
    public static DomainEvent tombstone(String topic, String type) {
        return new DomainEvent(topic, type, null);
    }
}
