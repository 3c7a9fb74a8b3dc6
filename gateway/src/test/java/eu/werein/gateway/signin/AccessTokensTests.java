package eu.werein.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.werein.gateway.problems.Refusal;
import eu.werein.gateway.sessions.SessionVault;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AccessTokensTests {

    private static final String SESSION = "session";
    private final Clock clock = Clock.systemUTC();
    private final InMemoryVault vault = new InMemoryVault();
    private final StrictEndpoint endpoint = new StrictEndpoint();
    private final AccessTokens tokens = new AccessTokens(vault, endpoint, clock);
    private final AccessTokens anotherReplica = new AccessTokens(vault, endpoint, clock);

    @Test
    void keepsATokenThatLasts() {
        Tokens held = expiringIn(Duration.ofMinutes(4), "refresh-0");
        assertThat(tokens.lasting(SESSION, held)).isSameAs(held);
        assertThat(endpoint.renewals).hasValue(0);
    }

    @Test
    void renewsATokenThatSoonExpires() {
        Tokens held = stored(expiringIn(Duration.ofSeconds(20), "refresh-0"));
        assertThat(tokens.lasting(SESSION, held).refresh()).isEqualTo("refresh-1");
        assertThat(
                        vault.read(SESSION, Tokens.ATTRIBUTE)
                                .map(Tokens.class::cast)
                                .map(Tokens::refresh))
                .contains("refresh-1");
    }

    @Test
    void spendsARefreshTokenOnceHoweverManyRequestsAndReplicasNeedIt() throws Exception {
        Tokens held = stored(expiringIn(Duration.ofSeconds(-5), "refresh-0"));
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Tokens>> results = new ArrayList<>();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 64; i++) {
                AccessTokens replica = i % 2 == 0 ? tokens : anotherReplica;
                results.add(
                        executor.submit(
                                () -> {
                                    start.await();
                                    return replica.lasting(SESSION, held);
                                }));
            }
            start.countDown();
        }
        for (Future<Tokens> result : results) {
            assertThat(result.get().refresh()).isEqualTo("refresh-1");
        }
        assertThat(endpoint.renewals).hasValue(1);
    }

    @Test
    void endsTheSessionWhenTheProviderRefuses() {
        Tokens held = stored(expiringIn(Duration.ofSeconds(-5), "stolen"));
        assertThatThrownBy(() -> tokens.lasting(SESSION, held)).isInstanceOf(SessionEnded.class);
        assertThat(vault.read(SESSION, Tokens.ATTRIBUTE)).isEmpty();
    }

    @Test
    void usesATokenToItsEndWhileTheProviderIsAway() {
        endpoint.away = true;
        Tokens held = stored(expiringIn(Duration.ofSeconds(20), "refresh-0"));
        assertThat(tokens.lasting(SESSION, held)).isEqualTo(held);

        Tokens expired = stored(expiringIn(Duration.ofSeconds(-1), "refresh-0"));
        assertThatThrownBy(() -> tokens.lasting(SESSION, expired)).isInstanceOf(Refusal.class);
        assertThat(vault.read(SESSION, Tokens.ATTRIBUTE))
                .describedAs("the session outlives the absence")
                .isPresent();

        endpoint.away = false;
        assertThat(tokens.lasting(SESSION, expired).refresh()).isEqualTo("refresh-1");
    }

    @Test
    void doesNotRenewForASessionThatEndedMeanwhile() {
        Tokens held = expiringIn(Duration.ofSeconds(-5), "refresh-0");
        assertThatThrownBy(() -> tokens.lasting(SESSION, held)).isInstanceOf(SessionEnded.class);
        assertThat(endpoint.renewals).hasValue(0);
    }

    private Tokens stored(Tokens some) {
        vault.attributes.put(SESSION, some);
        return some;
    }

    private Tokens expiringIn(Duration time, String refresh) {
        return new Tokens("access", clock.instant().plus(time), refresh, false);
    }

    /** As Keycloak with rotation: a refresh token works once. */
    private final class StrictEndpoint implements TokenEndpoint {

        private final AtomicInteger renewals = new AtomicInteger();
        private volatile boolean away;

        @Override
        public Outcome renew(Tokens some) {
            if (away) {
                return new Away("test");
            }
            if (!("refresh-" + renewals.get()).equals(some.refresh())) {
                return new Refused("invalid_grant");
            }
            int next = renewals.incrementAndGet();
            return new Renewed(expiringIn(Duration.ofMinutes(5), "refresh-" + next));
        }

        @Override
        public boolean end(Tokens some) {
            return true;
        }
    }

    private static final class InMemoryVault implements SessionVault {

        private final Map<String, Object> attributes = new ConcurrentHashMap<>();
        private final Map<String, Instant> leases = new ConcurrentHashMap<>();

        @Override
        public Optional<Object> read(String id, String attribute) {
            return Optional.ofNullable(attributes.get(id));
        }

        @Override
        public boolean lease(String id, Duration time) {
            return leases.putIfAbsent(id, Instant.now().plus(time)) == null;
        }

        @Override
        public void writeAndRelease(String id, String attribute, Object value) {
            attributes.computeIfPresent(id, (key, old) -> value);
            leases.remove(id);
        }

        @Override
        public void release(String id) {
            leases.remove(id);
        }

        @Override
        public void end(String id) {
            attributes.remove(id);
        }

        @Override
        public void endAllOf(String providerSession) {
            attributes.clear();
        }
    }
}
