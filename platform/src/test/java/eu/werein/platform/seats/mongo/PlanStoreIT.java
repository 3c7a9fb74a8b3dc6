package eu.werein.platform.seats.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.platform.outbox.AggregateStore;
import eu.werein.platform.outbox.Revision;
import eu.werein.platform.outbox.Stored;
import eu.werein.platform.sample.SampleService;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.Bound;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Two partners have a plan of the same id. */
class PlanStoreIT {

    private static final SampleService SERVICE = SampleService.shared();
    private static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");

    private final PartnerId one = SERVICE.partner();
    private final PartnerId two = SERVICE.partner();
    private final String twin = UUID.randomUUID().toString();
    private final AggregateStore store = SERVICE.bean(AggregateStore.class);
    private final PlanStore plans = new PlanStore(store);

    PlanStoreIT() {
        insert(one, "Alpha");
        insert(two, "Beta");
    }

    private void insert(PartnerId partner, String mark) {
        Document plan = new Document("text", mark).append(PlanStore.DUE, Date.from(NOON));
        Bound.to(partner, () -> store.insert(twin, plan, List.of()));
    }

    private Stored stored(PartnerId partner) {
        return Bound.to(partner, () -> store.find(twin).orElseThrow());
    }

    private Optional<Revision> keep(Revision known, String text) {
        return Bound.to(one, () -> plans.keep(known, new Document("text", text), List.of()));
    }

    private boolean current(Revision known) {
        return Bound.to(one, () -> plans.isCurrent(known));
    }

    @Test
    void whoIsSlowerKeepsNothing() {
        Revision read = stored(one).revision();
        assertThat(keep(read, "quicker")).isPresent();
        assertThat(keep(read, "slower")).isEmpty();
        assertThat(stored(one).state().getString("text")).isEqualTo("quicker");
        assertThat(stored(two).state().getString("text")).isEqualTo("Beta");
    }

    @Test
    void aPlanIsCurrentUntilItIsChanged() {
        Revision read = stored(one).revision();
        assertThat(current(read)).isTrue();
        Revision next = keep(read, "changed").orElseThrow();
        assertThat(current(read)).isFalse();
        assertThat(current(next)).isTrue();
    }

    @Test
    void whatFallsDueIsFoundAtItsMomentOnly() {
        assertThat(Bound.to(one, () -> plans.due(NOON, 10))).contains(twin);
        assertThat(Bound.to(one, () -> plans.due(NOON.minusMillis(1), 10))).isEmpty();
    }
}
