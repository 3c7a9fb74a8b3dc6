package eu.werein.proof.checks;

/**
 * An event as it stands in the log.
 *
 * @param id the event's own; empty for a record that is no event
 * @param sequence 0 for a record that is no event
 * @param content tells whether two records say the same
 */
public record Told(
        String topic,
        int partition,
        long offset,
        String key,
        String id,
        String partner,
        long sequence,
        String type,
        String content) {

    /** Where it stands. */
    String place() {
        return topic + "/" + partition + "/" + offset;
    }
}
