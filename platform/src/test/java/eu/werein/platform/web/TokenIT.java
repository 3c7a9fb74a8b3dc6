package eu.werein.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import eu.werein.platform.access.Role;
import eu.werein.platform.sample.SampleService;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.TestTokens;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tokens are checked at the service's own port, whatever the gateway did. */
class TokenIT {

    private static final String ACCOUNT = "/api/me/account";

    private final SampleService service = SampleService.shared();

    static Stream<Named<String>> bad() throws Exception {
        Instant now = Instant.now();
        return Stream.of(
                Named.of("no signature", new PlainJWT(claims()).serialize()),
                Named.of("public key as a secret", signedWithThePublicKey()),
                Named.of("other issuer", TestTokens.signed("ann", c -> c.issuer("http://evil"))),
                Named.of("no issuer", TestTokens.signed("ann", c -> c.issuer(null))),
                Named.of("other audience", TestTokens.signed("ann", c -> c.audience("account"))),
                Named.of("no audience", TestTokens.signed("ann", c -> c.audience((String) null))),
                Named.of("ID token", TestTokens.signed("ann", c -> c.claim("typ", "ID"))),
                Named.of("refresh token", TestTokens.signed("ann", c -> c.claim("typ", "Refresh"))),
                Named.of("no type", TestTokens.signed("ann", c -> c.claim("typ", null))),
                Named.of(
                        "expired",
                        TestTokens.signed(
                                "ann",
                                c ->
                                        c.issueTime(Date.from(now.minusSeconds(400)))
                                                .expirationTime(Date.from(now.minusSeconds(90))))),
                Named.of(
                        "not yet valid",
                        TestTokens.signed(
                                "ann", c -> c.notBeforeTime(Date.from(now.plusSeconds(90))))),
                Named.of("endless", TestTokens.signed("ann", c -> c.expirationTime(null))),
                Named.of("nobody's", TestTokens.signed("ann", c -> c.subject(null))),
                Named.of("blank subject", TestTokens.signed("ann", c -> c.subject(" "))),
                Named.of("cut", cut(TestTokens.of("ann"))),
                Named.of("huge", TestTokens.signed("ann", c -> c.claim("x", "y".repeat(12_000)))),
                Named.of("no token at all", "x"));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void badTokenIsRefused(String token) {
        for (String path : List.of(ACCOUNT, "/api/federation/count")) {
            var answer = service.browser().as(token).get(path);
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.body())
                    .isEqualTo(service.browser().get(path).body())
                    .doesNotContainIgnoringCase("jwt")
                    .doesNotContainIgnoringCase("expired");
            assertThat(answer.header("WWW-Authenticate")).doesNotContainIgnoringCase("jwt");
        }
    }

    @Test
    void goodTokenSaysWho() {
        var answer = service.browser().as(TestTokens.of("ann")).get(ACCOUNT);
        assertThat(answer.json().path("accountId").asString()).isEqualTo("ann");
    }

    @Test
    void clocksMayDifferByAMinute() {
        String token =
                TestTokens.signed(
                        "ann",
                        claims ->
                                claims.issueTime(Date.from(Instant.now().minusSeconds(330)))
                                        .expirationTime(Date.from(Instant.now().minusSeconds(30))));
        assertThat(service.browser().as(token).get(ACCOUNT).status()).isEqualTo(200);
    }

    @Test
    void tokenIsNotReadFromTheQueryOrAForm() {
        String token = TestTokens.of("ann");
        assertThat(service.browser().get(ACCOUNT + "?access_token=" + token).status())
                .isEqualTo(401);
    }

    @Test
    void rolesThatATokenClaimsGiveNothing() {
        PartnerId partner = service.partner();
        String token =
                TestTokens.signed(
                        service.member(partner, Role.MEMBER),
                        claims ->
                                claims.claim(
                                                "realm_access",
                                                Map.of(
                                                        "roles",
                                                        List.of("coordinator", "COORDINATOR")))
                                        .claim("organization", List.of(partner.value()))
                                        .claim("scope", "openid coordinator")
                                        .claim("roles", List.of("coordinator"))
                                        .claim("groups", List.of("coordinator")));
        var answer =
                service.browser()
                        .as(token)
                        .post("/api/partners/" + partner + "/notes", OwnerIT.note("x"));
        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void onlyTheRealmRoleMakesAFederationAdministrator() {
        assertThat(
                        service.browser()
                                .as(TestTokens.ofFederationAdmin("admin"))
                                .get("/api/federation/count")
                                .status())
                .isEqualTo(200);
        for (Object access :
                List.of(
                        Map.of("roles", "federation-admin"),
                        Map.of("roles", List.of(Map.of("federation-admin", true))),
                        List.of("federation-admin"),
                        "federation-admin")) {
            String token = TestTokens.signed("eve", claims -> claims.claim("realm_access", access));
            assertThat(service.browser().as(token).get("/api/federation/count").status())
                    .isEqualTo(403);
        }
        String token =
                TestTokens.signed(
                        "eve",
                        claims ->
                                claims.claim(
                                        "resource_access",
                                        Map.of(
                                                "werein-api",
                                                Map.of("roles", List.of("federation-admin")))));
        assertThat(service.browser().as(token).get("/api/federation/count").status())
                .isEqualTo(403);
    }

    @Test
    void unreachableIssuerIsAnOutageAndNotARefusal() {
        String issuer = "http://127.0.0.1:1/realms/werein";
        try (var other =
                SampleService.start("issuerless-service", Map.of("werein.issuer", issuer))) {
            other.awaitReady();
            var answer =
                    other.browser()
                            .as(TestTokens.signed("ann", claims -> claims.issuer(issuer)))
                            .get(ACCOUNT);
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.header("Retry-After")).isNotEmpty();
            assertThat(other.browser().get(ACCOUNT).status()).isEqualTo(401);
        }
    }

    private static JWTClaimsSet claims() {
        return new JWTClaimsSet.Builder()
                .issuer(TestTokens.issuer())
                .subject("ann")
                .audience("werein-api")
                .claim("typ", "Bearer")
                .expirationTime(Date.from(Instant.now().plusSeconds(300)))
                .build();
    }

    private static String signedWithThePublicKey() throws Exception {
        var token =
                new SignedJWT(
                        new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("test").build(), claims());
        token.sign(new MACSigner(TestTokens.publicKey().toRSAPublicKey().getEncoded()));
        return token.serialize();
    }

    private static String cut(String token) {
        return token.substring(0, token.length() - 10);
    }
}
