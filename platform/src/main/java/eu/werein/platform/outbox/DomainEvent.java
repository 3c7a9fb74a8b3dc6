package eu.werein.platform.outbox;

/**
 * Something that happened to an aggregate, ready to be told.
 *
 * @param topic such as {@code members.member.v1}
 * @param type wire name, such as {@code members.member-registered.v1}
 * @param data becomes JSON by its record components; free of personal data
 */
public record DomainEvent(String topic, String type, Object data) {}
