package eu.werein.platform.testing;

import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * An issuer for tests of what a service does with a token: signs access tokens of the form that the
 * realm issues and serves its public key. That the realm does issue this form is tested with the
 * real Keycloak.
 */
public final class TestTokens {

    private static final TestTokens ONLY = new TestTokens();

    private final TestKey key = new TestKey("test");
    private final HttpServer server;

    private final AtomicInteger fetches = new AtomicInteger();

    private TestTokens() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] keys = key.published();
        server.createContext(
                "/realms/werein/protocol/openid-connect/certs",
                exchange -> {
                    fetches.incrementAndGet();
                    exchange.getResponseHeaders().set("Content-Type", "application/json");
                    exchange.sendResponseHeaders(200, keys.length);
                    try (var body = exchange.getResponseBody()) {
                        body.write(keys);
                    }
                });
        server.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> server.stop(0)));
    }

    /** The value for the property {@code werein.issuer}. */
    public static String issuer() {
        return "http://127.0.0.1:" + ONLY.server.getAddress().getPort() + "/realms/werein";
    }

    /** The public half of the key that signs. */
    public static RSAKey publicKey() {
        return ONLY.key.publicHalf();
    }

    /** How often anybody has fetched the keys. */
    public static int fetches() {
        return ONLY.fetches.get();
    }

    /** A bearer token of somebody without a federation role. */
    public static String of(String accountId) {
        return signed(accountId, claims -> {});
    }

    /** A bearer token of a federation administrator. */
    public static String ofFederationAdmin(String accountId) {
        return signed(
                accountId,
                claims ->
                        claims.claim("realm_access", Map.of("roles", List.of("federation-admin"))));
    }

    /** A token with claims changed as a test needs. */
    public static String signed(String accountId, Consumer<JWTClaimsSet.Builder> change) {
        Instant now = Instant.now();
        var claims =
                new JWTClaimsSet.Builder()
                        .issuer(issuer())
                        .subject(accountId)
                        .audience("werein-api")
                        .claim("typ", "Bearer")
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plusSeconds(300)));
        change.accept(claims);
        return ONLY.key.signed(claims.build());
    }
}
