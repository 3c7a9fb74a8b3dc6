package eu.werein.proof.checks;

import java.util.List;

/**
 * An application or a member as its partner's database keeps it.
 *
 * @param partner whose database it is in
 * @param state empty for one without state
 * @param memberId whom an approved application has become; empty for all others
 * @param waiting the sequences that wait to be told
 */
public record Aggregate(
        String partner,
        Kind kind,
        String id,
        long version,
        long sequence,
        List<Long> waiting,
        String state,
        String email,
        String memberId) {

    /** What it is, and the topic that tells of it. */
    public enum Kind {
        APPLICATION("members.application.v1"),
        MEMBER("members.member.v1");

        private final String topic;

        Kind(String topic) {
            this.topic = topic;
        }

        public String topic() {
            return topic;
        }
    }

    public Aggregate {
        waiting = List.copyOf(waiting);
    }

    /** The key of its events. */
    public String key() {
        return partner + ":" + id;
    }

    /** Whether the event has left the outbox. */
    boolean hasTold(long event) {
        return event <= sequence && !waiting.contains(event);
    }
}
