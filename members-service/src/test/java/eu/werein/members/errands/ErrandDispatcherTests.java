package eu.werein.members.errands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.werein.members.Bound;
import eu.werein.platform.registry.Partner;
import eu.werein.platform.registry.PartnerRegistry;
import eu.werein.platform.registry.PartnerState;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.tenant.TenantContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ErrandDispatcherTests {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Duration LEASE = Duration.ofMillis(300);

    private final Map<PartnerId, Partner> partners = new ConcurrentHashMap<>();
    private final PartnerRegistry registry =
            new PartnerRegistry() {
                @Override
                public Optional<Partner> find(PartnerId id) {
                    return Optional.ofNullable(partners.get(id));
                }

                @Override
                public Collection<Partner> all() {
                    return partners.values();
                }
            };
    private final List<String> done = new CopyOnWriteArrayList<>();
    private final List<String> begun = new CopyOnWriteArrayList<>();
    private final CountDownLatch mayEnd = new CountDownLatch(1);
    private final List<String> failing = new CopyOnWriteArrayList<>();
    private final WaitingErrands waiting = new InMemoryWaitingErrands();
    private final Nudge nudge = new Nudge();
    private final Errands errands = new AskedErrands(waiting, nudge, Clock.systemUTC());
    private final ErrandDispatcher dispatcher =
            new ErrandDispatcher(
                    waiting,
                    List.of(new Noting(), new Lasting()),
                    nudge,
                    registry,
                    work -> Thread.ofVirtual().start(work),
                    Clock.systemUTC(),
                    LEASE);

    /** Works until it is told to end. */
    private final class Lasting implements ErrandRunner {
        @Override
        public Set<String> kinds() {
            return Set.of("long");
        }

        @Override
        public int atOnce() {
            return 2;
        }

        @Override
        public Outcome run(Errand errand) {
            begun.add(errand.subject());
            try {
                mayEnd.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return new Outcome.Done();
        }
    }

    private final class Noting implements ErrandRunner {
        @Override
        public Set<String> kinds() {
            return Set.of("note");
        }

        @Override
        public Outcome run(Errand errand) {
            if (failing.remove(errand.subject())) {
                throw new IllegalStateException("not now");
            }
            done.add(TenantContext.current() + " " + errand.subject());
            return new Outcome.Done();
        }
    }

    ErrandDispatcherTests() {
        state("be-one", PartnerState.ACTIVE);
        state("be-two", PartnerState.ACTIVE);
        dispatcher.start();
    }

    @AfterEach
    void stop() {
        mayEnd.countDown();
        dispatcher.stop();
    }

    private void state(String id, PartnerState state) {
        PartnerId partner = new PartnerId(id);
        partners.put(
                partner,
                new Partner(
                        partner,
                        id,
                        "BE",
                        "association",
                        "Gent",
                        51,
                        4,
                        List.of("nl"),
                        ZoneId.of("Europe/Brussels"),
                        state,
                        14));
    }

    private void ask(String partner, String subject) {
        ask(partner, "note", subject);
    }

    private void ask(String partner, String kind, String subject) {
        Bound.to(
                partner,
                () -> {
                    errands.ask(new Errand(kind, subject, "1"));
                    return true;
                });
    }

    @Test
    void aLongErrandStaysWithWhoeverDoesIt() {
        ask("be-one", "long", "a");
        await().atMost(SOON).until(() -> begun.contains("a"));
        await().during(LEASE.multipliedBy(4))
                .atMost(SOON)
                .until(() -> waiting.take(Instant.now(), LEASE, Set.of()).isEmpty());
        assertThat(begun).containsExactly("a");
    }

    @Test
    void longErrandsLeaveHandsForOthers() {
        for (String subject : List.of("a", "b", "c")) {
            ask("be-one", "long", subject);
        }
        await().atMost(SOON).until(() -> begun.size() == 2);
        ask("be-one", "n");
        await().atMost(SOON).until(() -> done.contains("be-one n"));
        assertThat(begun).hasSize(2);
        mayEnd.countDown();
        await().atMost(SOON).until(() -> begun.size() == 3);
    }

    @Test
    void anErrandIsDoneForItsPartner() {
        ask("be-one", "a");
        ask("be-two", "a");
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(done).containsExactlyInAnyOrder("be-one a", "be-two a"));
    }

    @Test
    void anErrandThatIsAskedForTwiceIsDoneOnce() {
        ask("be-one", "a");
        await().atMost(SOON).until(() -> done.contains("be-one a"));
        ask("be-one", "a");
        ask("be-one", "b");
        await().atMost(SOON).until(() -> done.contains("be-one b"));
        assertThat(done).containsExactly("be-one a", "be-one b");
    }

    @Test
    void anErrandThatFailsIsTriedAgainWhileOthersAreDone() {
        failing.add("a");
        ask("be-one", "a");
        ask("be-one", "b");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(done).containsExactly("be-one b", "be-one a"));
    }

    @Test
    void aSuspendedPartnersErrandsWait() {
        state("be-one", PartnerState.SUSPENDED);
        ask("be-one", "a");
        ask("be-two", "b");
        await().atMost(SOON).until(() -> done.contains("be-two b"));
        assertThat(done).doesNotContain("be-one a");
        state("be-one", PartnerState.ACTIVE);
        await().atMost(SOON).until(() -> done.contains("be-one a"));
    }

    @Test
    void waitsGrowAndEndAtFiveMinutes() {
        assertThat(Backoff.after(1)).isEqualTo(Duration.ofSeconds(1));
        assertThat(Backoff.after(2)).isGreaterThan(Backoff.after(1));
        assertThat(Backoff.after(1_000)).isEqualTo(Duration.ofMinutes(5));
    }
}
