package eu.werein.platform.outbox;

/**
 * Which state of an aggregate was read: a change is guarded by it.
 *
 * @param version counts the changes from 1
 * @param sequence of the last event born
 * @param outboxBytes how much waits to be told
 */
public record Revision(String id, long version, long sequence, int outboxBytes) {}
