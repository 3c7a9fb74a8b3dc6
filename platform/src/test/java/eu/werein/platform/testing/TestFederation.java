package eu.werein.platform.testing;

import eu.werein.platform.access.Membership;
import eu.werein.platform.access.Role;
import eu.werein.platform.messaging.Event;
import eu.werein.platform.messaging.EventCodec;
import eu.werein.platform.messaging.EventJson;
import eu.werein.platform.messaging.Topics;
import eu.werein.platform.registry.Partner;
import eu.werein.platform.registry.PartnerState;
import eu.werein.platform.tenant.PartnerId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.kafka.core.KafkaOperations;

/**
 * Tells the log of partners and memberships as federation-service and members-service would, for
 * tests of a single service.
 */
public final class TestFederation {

    private static final AtomicLong SEQUENCE = new AtomicLong(System.currentTimeMillis());
    private static final EventCodec CODEC = new EventCodec("test");

    private final KafkaOperations<String, byte[]> log;

    public TestFederation(KafkaOperations<String, byte[]> log) {
        this.log = log;
    }

    public void partner(String id, PartnerState state) {
        PartnerId partner = new PartnerId(id);
        String country = id.substring(0, 2).toUpperCase(java.util.Locale.ROOT);
        tell(
                Topics.PARTNER,
                partner,
                id,
                "federation.partner-changed.v1",
                new Partner(
                        partner,
                        "Partner " + id,
                        country,
                        "association",
                        "City",
                        50,
                        4,
                        List.of("fr", "nl"),
                        ZoneId.of("Europe/Brussels"),
                        state,
                        14));
    }

    public void membership(
            String accountId,
            String partner,
            String memberId,
            Membership.State state,
            Role... roles) {
        PartnerId id = new PartnerId(partner);
        tell(
                Topics.MEMBERSHIP,
                id,
                memberId,
                "members.membership-changed.v1",
                new Membership(accountId, id, memberId, Set.of(roles), state));
    }

    /** Publishes any event, with a sequence above all before it. */
    public Event tell(
            String topic, PartnerId partner, String aggregateId, String type, Object data) {
        Event event =
                new Event(
                        partner,
                        aggregateId,
                        SEQUENCE.incrementAndGet(),
                        type,
                        Instant.now(),
                        EventJson.write(data).getBytes(StandardCharsets.UTF_8));
        log.send(CODEC.encode(topic, event)).join();
        return event;
    }
}
