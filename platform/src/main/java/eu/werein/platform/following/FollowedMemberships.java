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

    /**
     * An erased membership keeps its place in the sequence: a late repetition must not revive it.
     */
    private record Entry(long sequence, @Nullable Membership membership) {}

    private final Map<String, Entry> byKey = new ConcurrentHashMap<>();
    private final Map<String, Map<String, Membership>> byAccount = new ConcurrentHashMap<>();

    /** Called by one thread only: the maps are concurrent for the readers' sake. */
    @Override
    public void read(ConsumerRecord<String, byte[]> message) {
        String key = message.key();
        Entry held = byKey.get(key);
        Entry told = message.value() == null ? erased(held) : told(EventCodec.decode(message));
        if (held != null && message.value() != null && held.sequence() >= told.sequence()) {
            return;
        }
        byKey.put(key, told);
        if (told.membership() != null && told.membership().active()) {
            String account = told.membership().accountId();
            byAccount
                    .computeIfAbsent(account, some -> new ConcurrentHashMap<>())
                    .put(key, told.membership());
        }
        forget(key, held, told);
    }

    private static Entry erased(@Nullable Entry held) {
        return new Entry(held == null ? 0 : held.sequence(), null);
    }

    private static Entry told(Event event) {
        Membership membership = EventJson.read(event, Membership.class);
        if (!membership.partner().equals(event.partner())
                || !membership.memberId().equals(event.aggregateId())) {
            throw new ForeignEntry();
        }
        return new Entry(event.sequence(), membership);
    }

    /** What was held is taken away, unless the same account goes on. */
    private void forget(String key, @Nullable Entry held, Entry told) {
        if (held == null || held.membership() == null) {
            return;
        }
        String account = held.membership().accountId();
        Membership now = told.membership();
        if (now == null || !now.active() || !now.accountId().equals(account)) {
            byAccount.computeIfPresent(
                    account,
                    (same, memberships) -> {
                        memberships.remove(key);
                        return memberships.isEmpty() ? null : memberships;
                    });
        }
    }

    @Override
    public List<Membership> of(String accountId) {
        return List.copyOf(byAccount.getOrDefault(accountId, Map.of()).values());
    }
}
