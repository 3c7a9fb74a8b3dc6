package eu.werein.platform.following;

import eu.werein.platform.access.Membership;
import eu.werein.platform.access.Memberships;
import eu.werein.platform.messaging.Event;
import eu.werein.platform.messaging.EventCodec;
import eu.werein.platform.messaging.EventJson;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** The membership records as told by {@code members.membership.v1}; a tombstone ends one. */
final class FollowedMemberships implements Memberships, CompactedTopic.Reader {

    private record Entry(long sequence, Membership membership) {}

    private final Map<String, Entry> byKey = new ConcurrentHashMap<>();
    private final Map<String, Map<String, Membership>> byAccount = new ConcurrentHashMap<>();

    /** Called by one thread only: the maps are concurrent for the readers' sake. */
    @Override
    public void read(ConsumerRecord<String, byte[]> message) {
        if (message.value() == null) {
            forget(message.key(), byKey.remove(message.key()));
            return;
        }
        Event event = EventCodec.decode(message);
        Entry held = byKey.get(event.key());
        if (held != null && held.sequence() >= event.sequence()) {
            return;
        }
        Membership told = EventJson.read(event, Membership.class);
        forget(event.key(), held);
        byKey.put(event.key(), new Entry(event.sequence(), told));
        if (told.active()) {
            byAccount
                    .computeIfAbsent(told.accountId(), account -> new ConcurrentHashMap<>())
                    .put(event.key(), told);
        }
    }

    private void forget(String key, @Nullable Entry entry) {
        if (entry != null) {
            byAccount
                    .computeIfAbsent(
                            entry.membership().accountId(), account -> new ConcurrentHashMap<>())
                    .remove(key);
        }
    }

    @Override
    public List<Membership> of(String accountId) {
        return List.copyOf(byAccount.getOrDefault(accountId, Map.of()).values());
    }
}
