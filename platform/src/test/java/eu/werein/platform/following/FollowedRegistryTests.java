package eu.werein.platform.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.werein.platform.messaging.MalformedEvent;
import eu.werein.platform.messaging.Topics;
import eu.werein.platform.registry.Partner;
import eu.werein.platform.registry.PartnerState;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.TestRecords;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class FollowedRegistryTests {

    private static final PartnerId HERE = new PartnerId("be-here");

    private final FollowedRegistry registry = new FollowedRegistry();

    @Test
    void knowsNobodyAtFirst() {
        assertThat(registry.find(HERE)).isEmpty();
        assertThat(registry.all()).isEmpty();
    }

    @Test
    void newestEntryWins() {
        registry.read(entry("be-here", "be-here", 1, PartnerState.ACTIVE));
        registry.read(entry("be-here", "be-here", 2, PartnerState.SUSPENDED));
        assertThat(registry.find(HERE)).map(Partner::state).hasValue(PartnerState.SUSPENDED);
    }

    @Test
    void olderEntryIsIgnored() {
        registry.read(entry("be-here", "be-here", 2, PartnerState.SUSPENDED));
        registry.read(entry("be-here", "be-here", 1, PartnerState.ACTIVE));
        assertThat(registry.find(HERE)).map(Partner::state).hasValue(PartnerState.SUSPENDED);
        assertThat(registry.all()).hasSize(1);
    }

    @Test
    void entryThatSpeaksOfAnotherPartnerIsRefused() {
        assertThatThrownBy(
                        () -> registry.read(entry("be-here", "fr-there", 1, PartnerState.ACTIVE)))
                .isInstanceOf(ForeignEntry.class);
        assertThat(registry.find(HERE)).isEmpty();
    }

    @Test
    void recordWithoutEnvelopeIsRefused() {
        assertThatThrownBy(
                        () ->
                                registry.read(
                                        new ConsumerRecord<>(
                                                Topics.PARTNER, 0, 0, "be-here", new byte[3])))
                .isInstanceOf(MalformedEvent.class);
    }

    @Test
    void incompleteEntryIsRefused() {
        assertThatThrownBy(
                        () ->
                                registry.read(
                                        TestRecords.of(
                                                Topics.PARTNER,
                                                "be-here",
                                                "be-here",
                                                1,
                                                "federation.partner-changed.v1",
                                                Map.of("id", "be-here"))))
                .isInstanceOf(RuntimeException.class);
        assertThat(registry.find(HERE)).isEmpty();
    }

    static ConsumerRecord<String, byte[]> entry(
            String envelope, String id, long sequence, PartnerState state) {
        return TestRecords.of(
                Topics.PARTNER,
                envelope,
                envelope,
                sequence,
                "federation.partner-changed.v1",
                new Partner(
                        new PartnerId(id),
                        "Name",
                        "BE",
                        "association",
                        "City",
                        50,
                        4,
                        List.of("fr"),
                        ZoneId.of("Europe/Brussels"),
                        state,
                        14));
    }
}
