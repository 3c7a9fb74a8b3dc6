package eu.werein.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.PlainHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import eu.werein.gateway.testing.Program;
import eu.werein.gateway.testing.RunningGateway;
import eu.werein.gateway.testing.Stage;
import eu.werein.platform.testing.TestKey;
import eu.werein.platform.testing.TestTokens;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tokens that somebody made, bent or kept too long. */
class TokenAttacksIT {

    private final RunningGateway gateway = Stage.gateway();

    static Stream<Arguments> tokens() throws Exception {
        return Stream.of(
                Arguments.of("no algorithm", new PlainJWT(new PlainHeader(), claims()).serialize()),
                Arguments.of("the public key as a secret", hmacWithPublicKey()),
                Arguments.of(
                        "another issuer",
                        TestTokens.signed(
                                "a", claims -> claims.issuer("http://localhost/realms/master"))),
                Arguments.of(
                        "another audience",
                        TestTokens.signed("a", claims -> claims.audience("account"))),
                Arguments.of(
                        "no audience",
                        TestTokens.signed("a", claims -> claims.audience(List.of()))),
                Arguments.of(
                        "an ID token", TestTokens.signed("a", claims -> claims.claim("typ", "ID"))),
                Arguments.of(
                        "a refresh token",
                        TestTokens.signed("a", claims -> claims.claim("typ", "Refresh"))),
                Arguments.of(
                        "expired",
                        TestTokens.signed(
                                "a",
                                claims ->
                                        claims.expirationTime(
                                                Date.from(Instant.now().minusSeconds(90))))),
                Arguments.of(
                        "no expiry", TestTokens.signed("a", claims -> claims.expirationTime(null))),
                Arguments.of(
                        "not yet",
                        TestTokens.signed(
                                "a",
                                claims ->
                                        claims.notBeforeTime(
                                                Date.from(Instant.now().plusSeconds(90))))),
                Arguments.of("nobody", TestTokens.signed("", claims -> {})),
                Arguments.of("another key", signedByAnother("test")),
                Arguments.of("a changed claim", changed(TestTokens.of("a"))),
                Arguments.of("no signature", unsigned(TestTokens.of("a"))),
                Arguments.of("huge", TestTokens.of("a") + "x".repeat(8_000)),
                Arguments.of("nonsense", "eyJ"),
                Arguments.of("dots", "..."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tokens")
    void isRefused(String what, String token) {
        int before = gateway.members().arrivals().size();
        HttpResponse<String> answer = Program.withToken(gateway.url(), token).get("/api/me");
        assertThat(answer.statusCode()).describedAs(what).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isEmpty();
        assertThat(gateway.members().arrivals()).hasSize(before);
    }

    @Test
    void isRefusedAlsoWhereNobodyNeedsOne() {
        assertThat(
                        Program.withToken(gateway.url(), "nonsense")
                                .get("/api/public/partners")
                                .statusCode())
                .isEqualTo(401);
    }

    @Test
    void floodOfUnknownKeyIdsFetchesKeysHardlyEver() throws Exception {
        AtomicInteger fetches = new AtomicInteger();
        HttpServer issuer = countingIssuer(fetches);
        String url = "http://127.0.0.1:" + issuer.getAddress().getPort() + "/realms/werein";
        try (RunningGateway flooded = RunningGateway.withTestTokens(Map.of("werein.issuer", url))) {
            List<Future<Integer>> answers = new ArrayList<>();
            Program program = Program.anonymous(flooded.url());
            try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int i = 0; i < 500; i++) {
                    String token = signedByAnother(UUID.randomUUID().toString());
                    answers.add(
                            executor.submit(
                                    () ->
                                            program.get(
                                                            "/api/me",
                                                            "Authorization",
                                                            "Bearer " + token)
                                                    .statusCode()));
                }
            }
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isEqualTo(401);
            }
            assertThat(fetches.get()).isLessThanOrEqualTo(2);
        } finally {
            issuer.stop(0);
        }
    }

    private static HttpServer countingIssuer(AtomicInteger fetches) throws Exception {
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] keys = publicKeys().getBytes(StandardCharsets.UTF_8);
        server.createContext(
                "/",
                exchange -> {
                    fetches.incrementAndGet();
                    exchange.sendResponseHeaders(200, keys.length);
                    exchange.getResponseBody().write(keys);
                    exchange.close();
                });
        server.start();
        return server;
    }

    private static JWTClaimsSet claims() {
        return new JWTClaimsSet.Builder()
                .issuer(TestTokens.issuer())
                .subject("a")
                .audience("werein-api")
                .claim("typ", "Bearer")
                .expirationTime(Date.from(Instant.now().plusSeconds(300)))
                .build();
    }

    private static String hmacWithPublicKey() throws Exception {
        RSAKey key = (RSAKey) JWKSet.parse(publicKeys()).getKeys().getFirst();
        SignedJWT token =
                new SignedJWT(
                        new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("test").build(), claims());
        token.sign(new MACSigner(key.toRSAPublicKey().getEncoded()));
        return token.serialize();
    }

    private static String publicKeys() throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(
                                        URI.create(
                                                TestTokens.issuer()
                                                        + "/protocol/openid-connect/certs"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static final TestKey ANOTHER = new TestKey("another");

    private static String signedByAnother(String keyId) {
        return ANOTHER.signedAs(keyId, claims());
    }

    private static String changed(String token) {
        int end = token.lastIndexOf('.');
        String other = TestTokens.ofFederationAdmin("a");
        return other.substring(0, other.lastIndexOf('.')) + token.substring(end);
    }

    private static String unsigned(String token) {
        return token.substring(0, token.lastIndexOf('.') + 1);
    }
}
