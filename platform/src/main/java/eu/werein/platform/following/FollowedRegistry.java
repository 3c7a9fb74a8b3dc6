package eu.werein.platform.following;

import eu.werein.platform.messaging.Event;
import eu.werein.platform.messaging.EventCodec;
import eu.werein.platform.messaging.EventJson;
import eu.werein.platform.registry.Partner;
import eu.werein.platform.registry.PartnerRegistry;
import eu.werein.platform.tenant.PartnerId;
import java.util.Collection;
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
        Partner partner = EventJson.read(event, Partner.class);
        // Databases are named after the entry: it must not speak of anybody but its own partner.
        if (!partner.id().equals(event.partner())
                || !partner.id().value().equals(event.aggregateId())) {
            throw new ForeignEntry();
        }
        entries.merge(
                partner.id(),
                new Entry(event.sequence(), partner),
                (held, told) -> held.sequence() >= told.sequence() ? held : told);
    }

    @Override
    public Optional<Partner> find(PartnerId id) {
        return Optional.ofNullable(entries.get(id)).map(Entry::partner);
    }

    @Override
    public Collection<Partner> all() {
        return entries.values().stream().map(Entry::partner).toList();
    }
}
