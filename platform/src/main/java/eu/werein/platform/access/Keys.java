package eu.werein.platform.access;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/**
 * The issuer's public keys: fetched ahead of need, twice a minute at most however many unknown key
 * ids come, and the last known ones serve while the issuer is away. A key it removes is refused
 * within five minutes.
 */
final class Keys implements JWKSource<SecurityContext> {

    private static final Duration LIVE = Duration.ofMinutes(4);
    private static final Duration REFRESH_TIMEOUT = Duration.ofSeconds(5);
    private static final Duration AHEAD = Duration.ofSeconds(60);

    /** The library lets two fetches through in each interval. */
    private static final Duration FETCHED_TWICE_IN = Duration.ofSeconds(60);

    private static final Duration OUTAGE = Duration.ofHours(4);
    private static final int TIMEOUT_MS = 2_000;
    private static final int MAX_BYTES = 100_000;

    private final JWKSource<SecurityContext> fetched;
    private volatile boolean known;

    Keys(String issuer) throws MalformedURLException {
        var url = URI.create(issuer + "/protocol/openid-connect/certs").toURL();
        fetched =
                JWKSourceBuilder.create(
                                url,
                                new DefaultResourceRetriever(TIMEOUT_MS, TIMEOUT_MS, MAX_BYTES))
                        .cache(LIVE.toMillis(), REFRESH_TIMEOUT.toMillis())
                        .refreshAheadCache(AHEAD.toMillis(), true)
                        .rateLimited(FETCHED_TWICE_IN.toMillis())
                        .outageTolerant(OUTAGE.toMillis())
                        .build();
    }

    @Override
    public List<JWK> get(JWKSelector selector, SecurityContext context) throws KeySourceException {
        try {
            List<JWK> keys = fetched.get(selector, context);
            known = true;
            return keys;
        } catch (RateLimitReachedException e) {
            if (known) {
                // Keys are known and this is none of them: the token is bad, not the issuer away.
                return List.of();
            }
            throw e;
        }
    }
}
