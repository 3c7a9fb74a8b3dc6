package eu.werein.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTClaimsSet;
import com.sun.net.httpserver.HttpServer;
import eu.werein.platform.testing.TestKey;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

class KeySourceTests {

    private final AtomicInteger fetches = new AtomicInteger();
    private static final TestKey KEY = new TestKey("now");
    private HttpServer server;
    private String issuer;
    private JwtDecoder decoder;

    @BeforeEach
    void issuerServes() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] keys = KEY.published();
        server.createContext(
                "/protocol/openid-connect/certs",
                exchange -> {
                    fetches.incrementAndGet();
                    exchange.sendResponseHeaders(200, keys.length);
                    try (var body = exchange.getResponseBody()) {
                        body.write(keys);
                    }
                });
        server.start();
        issuer = "http://127.0.0.1:" + server.getAddress().getPort();
        var configuration = new TokenConfiguration();
        decoder =
                configuration.jwtDecoder(
                        configuration.keys(issuer), issuer, "werein-api", Clock.systemUTC());
    }

    @AfterEach
    void issuerEnds() {
        server.stop(0);
    }

    @Test
    void floodOfUnknownKeyIdsFetchesTheKeysTwiceAMinuteAtMost() throws Exception {
        for (int i = 0; i < 100; i++) {
            String token = token(UUID.randomUUID().toString());
            assertThatThrownBy(() -> decoder.decode(token)).isInstanceOf(JwtException.class);
        }
        assertThat(fetches).hasValueLessThanOrEqualTo(2);
        assertThat(decoder.decode(token("now")).getSubject()).isEqualTo("ann");
        assertThat(fetches).hasValueLessThanOrEqualTo(2);
    }

    @Test
    void unknownKeyIdIsABadTokenEvenWhileKeysMayNotBeFetched() throws Exception {
        for (int i = 0; i < 5; i++) {
            String token = token("unknown-" + i);
            assertThatThrownBy(() -> decoder.decode(token)).isInstanceOf(BadJwtException.class);
        }
    }

    @Test
    void lastKnownKeysServeWhileTheIssuerIsAway() throws Exception {
        assertThat(decoder.decode(token("now")).getSubject()).isEqualTo("ann");
        server.stop(0);
        assertThat(decoder.decode(token("now")).getSubject()).isEqualTo("ann");
    }

    private String token(String keyId) {
        return KEY.signedAs(
                keyId,
                new JWTClaimsSet.Builder()
                        .issuer(issuer)
                        .subject("ann")
                        .audience("werein-api")
                        .claim("typ", "Bearer")
                        .expirationTime(Date.from(Instant.now().plusSeconds(60)))
                        .build());
    }
}
