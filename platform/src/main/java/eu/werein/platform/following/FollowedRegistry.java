package eu.werein.platform.following;

import eu.werein.platform.messaging.Event;
import eu.werein.platform.messaging.EventCodec;
import eu.werein.platform.messaging.EventJson;
import eu.werein.platform.registry.Partner;
import eu.werein.platform.registry.PartnerRegistry;
import eu.werein.platform.tenant.PartnerId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The registry as told by {@code federation.partner.v1}. */
final class FollowedRegistry implements PartnerRegistry, CompactedTopic.Reader {

    private record Entry(long sequence, Partner partner) {}

    private final Map<PartnerId, Entry> entries = new ConcurrentHashMap<>();

    @Override
    public void read(ConsumerRecord<String, byte[]> message) {
        if (message.value() == null) {
            return;
        }
        Event event = EventCodec.decode(message);
        Entry told = new Entry(event.sequence(), EventJson.read(event, Partner.class));
        entries.merge(
                event.partner(),
                told,
                (held, other) -> held.sequence() >= other.sequence() ? held : other);
    }

    @Override
    public Optional<Partner> find(PartnerId id) {
        return Optional.ofNullable(entries.get(id)).map(Entry::partner);
    }

    @Override
    public Collection<Partner> all() {
        return List.copyOf(entries.values().stream().map(Entry::partner).toList());
    }
}
