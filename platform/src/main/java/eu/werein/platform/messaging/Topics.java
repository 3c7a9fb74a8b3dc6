package eu.werein.platform.messaging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/**
 * The topics of the federation and how each is kept. Declare the ones a service writes or reads as
 * an {@link Owned} bean; whichever service starts first creates them, when the log can be reached.
 *
 * @param replication how many brokers hold each record; with three or more, two must have it before
 *     a write counts
 */
public record Topics(int replication) {

    public static final String PARTNER = "federation.partner.v1";
    public static final String MEMBERSHIP = "members.membership.v1";
    public static final String MEMBER = "members.member.v1";
    public static final String APPLICATION = "members.application.v1";
    private static final int PARTITIONS = 12;
    private static final long DAY_MS = 86_400_000L;

    /** Domain events: kept for ever. */
    public NewTopic kept(String name) {
        return topic(name, Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1"));
    }

    /** The latest state per key; a tombstone erases within a day. */
    public NewTopic compacted(String name) {
        return topic(
                name,
                Map.of(
                        TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT,
                        TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG, Long.toString(DAY_MS / 2),
                        TopicConfig.SEGMENT_MS_CONFIG, Long.toString(DAY_MS / 4),
                        TopicConfig.DELETE_RETENTION_MS_CONFIG, Long.toString(DAY_MS / 2)));
    }

    /** Parked records, for a month. */
    NewTopic deadLetters(String service) {
        return topic(
                DeadLetters.topicOf(service),
                Map.of(TopicConfig.RETENTION_MS_CONFIG, Long.toString(30 * DAY_MS)));
    }

    private NewTopic topic(String name, Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(settings);
        if (replication >= 3) {
            all.put(TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG, "2");
        }
        return new NewTopic(name, PARTITIONS, (short) replication).configs(all);
    }

    /** Topics that this service sees to. */
    public record Owned(List<NewTopic> topics) {}
}
