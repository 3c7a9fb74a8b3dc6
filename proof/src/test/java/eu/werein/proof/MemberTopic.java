package eu.werein.proof;

import eu.werein.proof.checks.LogReading;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the log says of members, read from its beginning to its end. */
final class MemberTopic {

    private static final String TOPIC = "members.member.v1";
    private static final String REGISTERED = "members.member-registered.v1";

    private MemberTopic() {}

    /** The ids of the events by which each member of the partner was registered, by her key. */
    static Map<String, Set<String>> registrations(RunningFederation federation, String partner) {
        Map<String, Set<String>> found = new HashMap<>();
        new LogReading(federation.bootstrapServers())
                .read(
                        List.of(TOPIC),
                        message -> {
                            if (message.key().startsWith(partner + ":")
                                    && LogReading.header(message, "ce_type").equals(REGISTERED)) {
                                found.computeIfAbsent(message.key(), _ -> new HashSet<>())
                                        .add(LogReading.header(message, "ce_id"));
                            }
                        });
        return found;
    }
}
