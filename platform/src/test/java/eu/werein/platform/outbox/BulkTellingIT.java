package eu.werein.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.platform.messaging.Event;
import eu.werein.platform.messaging.EventCodec;
import eu.werein.platform.sample.SampleApplication;
import eu.werein.platform.sample.SampleService;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.tenant.TenantContext;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** What was written many at a time is told like everything else. */
class BulkTellingIT {

    private static final int MANY = 300;

    private final SampleService service = SampleService.shared();
    private final PartnerId partner = service.partner();
    private final AggregateStore notes = service.bean(AggregateStore.class);
    private final String run = UUID.randomUUID().toString();

    private static DomainEvent event(int n) {
        return new DomainEvent(
                SampleApplication.NOTES, SampleApplication.NOTE_WRITTEN, Map.of("text", "n" + n));
    }

    private String id(int n) {
        return run + "-" + n;
    }

    private List<Long> told(int n) {
        return service.told(SampleApplication.NOTES, partner + ":" + id(n)).stream()
                .map(EventCodec::decode)
                .map(Event::sequence)
                .distinct()
                .toList();
    }

    private boolean emptied() {
        return TenantContext.<Boolean, RuntimeException>call(
                partner, () -> notes.count(new Document("unsent", true)) == 0);
    }

    @Test
    void everyOneIsToldAndWhatIsAddedMeanwhileComesBehindIt() {
        TenantContext.run(
                partner,
                () -> {
                    notes.insertAll(
                            IntStream.range(0, MANY)
                                    .mapToObj(
                                            n ->
                                                    new NewAggregate(
                                                            id(n),
                                                            new Document(),
                                                            List.of(event(1)),
                                                            new Answer("key", "")))
                                    .toList());
                    notes.update(
                            notes.find(id(7)).orElseThrow().revision(),
                            new Document("n", 2),
                            List.of(event(2)));
                });
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(this::emptied);
        assertThat(told(0)).containsExactly(1L);
        assertThat(told(7)).containsExactly(1L, 2L);
        assertThat(told(MANY - 1)).containsExactly(1L);
    }
}
