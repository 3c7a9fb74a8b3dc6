package eu.werein.gateway.signin;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import eu.werein.gateway.problems.Refusal;
import eu.werein.gateway.sessions.SessionVault;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Renews access tokens before they expire.
 *
 * <p>A refresh token works once; using it twice ends the whole chain. So one request per session
 * renews, here by a lock and over all replicas by a lease in the store, and the others wait for
 * what it got.
 */
final class AccessTokens {

    private static final Logger LOG = LoggerFactory.getLogger(AccessTokens.class);

    private static final Duration RENEW_BEFORE = Duration.ofSeconds(30);
    private static final Duration LEASE = Duration.ofSeconds(8);
    private static final Duration PATIENCE = Duration.ofSeconds(6);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);
    private static final Duration TRY_AGAIN = Duration.ofSeconds(5);

    private final SessionVault vault;
    private final TokenEndpoint endpoint;
    private final Clock clock;
    private final LoadingCache<String, ReentrantLock> locks =
            Caffeine.newBuilder().weakValues().build(session -> new ReentrantLock());

    AccessTokens(SessionVault vault, TokenEndpoint endpoint, Clock clock) {
        this.vault = vault;
        this.endpoint = endpoint;
        this.clock = clock;
    }

    /**
     * @throws SessionEnded when the identity provider refuses to renew
     */
    Tokens lasting(String session, Tokens held) {
        return held.lastsAt(clock.instant(), RENEW_BEFORE) ? held : oneAtATime(session, held);
    }

    private Tokens oneAtATime(String session, Tokens held) {
        ReentrantLock lock = locks.get(session);
        try {
            if (!lock.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                return heldOrLater(held);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return heldOrLater(held);
        }
        try {
            return renewedByAnyReplica(session, held);
        } finally {
            lock.unlock();
        }
    }

    private Tokens renewedByAnyReplica(String session, Tokens held) {
        Instant until = clock.instant().plus(PATIENCE);
        while (clock.instant().isBefore(until)) {
            Tokens stored = stored(session).orElseThrow(SessionEnded::new);
            if (stored.lastsAt(clock.instant(), RENEW_BEFORE)) {
                return stored;
            }
            if (vault.lease(session, LEASE)) {
                return renew(session, stored(session).orElseThrow(SessionEnded::new));
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
        return heldOrLater(held);
    }

    /** What another replica got between the look and the lease is not asked for again. */
    private Tokens renew(String session, Tokens stored) {
        if (stored.lastsAt(clock.instant(), RENEW_BEFORE)) {
            vault.release(session);
            return stored;
        }
        return switch (endpoint.renew(stored)) {
            case TokenEndpoint.Renewed renewed -> {
                vault.writeAndRelease(session, Tokens.ATTRIBUTE, renewed.tokens());
                yield renewed.tokens();
            }
            case TokenEndpoint.Refused refused -> {
                LOG.atInfo().addKeyValue("reason", refused.reason()).log("a session ended");
                vault.end(session);
                throw new SessionEnded();
            }
            case TokenEndpoint.Away away -> {
                vault.release(session);
                LOG.atWarn().addKeyValue("reason", away.reason()).log("a token is not renewed");
                yield heldOrLater(stored);
            }
        };
    }

    /** While the identity provider is away, a token serves until it expires. */
    private Tokens heldOrLater(Tokens held) {
        if (held.lastsAt(clock.instant(), Duration.ZERO)) {
            return held;
        }
        throw Refusal.unavailable(TRY_AGAIN);
    }

    private Optional<Tokens> stored(String session) {
        return vault.read(session, Tokens.ATTRIBUTE).map(Tokens.class::cast);
    }
}
