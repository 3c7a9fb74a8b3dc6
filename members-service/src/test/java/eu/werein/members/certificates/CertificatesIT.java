package eu.werein.members.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.SignedJWT;
import eu.werein.members.Learner;
import eu.werein.members.Log;
import eu.werein.members.MembersService;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.testing.Client;
import eu.werein.platform.testing.Client.Answer;
import eu.werein.platform.testing.RunningService;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Two homes hold the same member id: each has a certificate with her own name. */
class CertificatesIT {

    private static final RunningService SERVICE = MembersService.shared();
    private static final String TOPIC = "training.certificate.v1";

    private final String member = UUID.randomUUID().toString();
    private final PartnerId host = SERVICE.partner();
    private final Learner an = Learner.of(SERVICE, SERVICE.partner(), member, "An");
    private final Learner eva = Learner.of(SERVICE, SERVICE.partner(), member, "Eva");
    private final Client stranger = SERVICE.client();
    private final Issuance toAn = Issuance.to(SERVICE, host, an);
    private final Issuance toEva = Issuance.to(SERVICE, host, eva);

    private static Answer made(Client client, String path) {
        Awaitility.await()
                .atMost(RunningService.SOON)
                .until(() -> client.get(path).status() == 200);
        return client.get(path);
    }

    private Answer issued() {
        toAn.issued(0);
        return made(stranger, toAn.publicPath());
    }

    private Answer seen() {
        return stranger.get(toAn.publicPath());
    }

    private byte[] file(String kind) {
        return an.client().bytes(toAn.ownPath() + "/" + kind);
    }

    private SignedJWT verified(String token) throws Exception {
        Answer document = stranger.get("/api/public/partners/" + host + "/did.json");
        SignedJWT jwt = SignedJWT.parse(token);
        assertThat(jwt.getHeader().getKeyID())
                .isEqualTo(document.text("/verificationMethod/0/id"))
                .startsWith("did:web:");
        ECKey key =
                ECKey.parse(document.json().at("/verificationMethod/0/publicKeyJwk").toString());
        assertThat(key.isPrivate()).isFalse();
        assertThat(jwt.verify(new ECDSAVerifier(key))).isTrue();
        return jwt;
    }

    @Test
    void whoHasTheLinkSeesWhatTheCertificateSaysAndNoMore() {
        Answer seen = issued();

        assertThat(seen.text("/state")).isEqualTo("valid");
        assertThat(seen.text("/learner")).isEqualTo("An Peeters");
        assertThat(seen.text("/title")).isEqualTo("Durven verkopen");
        assertThat(seen.text("/language")).isEqualTo("nl");
        assertThat(seen.text("/begins")).isEqualTo("2027-03-04");
        assertThat(seen.body()).doesNotContain(member, an.partner().value(), "email");
    }

    @Test
    void theSameMemberIdOfAnotherHomeIsSomebodyElse() {
        toAn.issued(0);
        toEva.issued(1);

        assertThat(made(stranger, toEva.publicPath()).text("/learner")).isEqualTo("Eva Peeters");
        assertThat(made(stranger, toAn.publicPath()).text("/learner")).isEqualTo("An Peeters");
        assertThat(eva.client().get(toAn.ownPath() + "/pdf").status()).isEqualTo(404);
        assertThat(stranger.get(toAn.ownPath() + "/pdf").status()).isEqualTo(401);
    }

    @Test
    void sheHasTheFilesThatWereIssued() throws Exception {
        Answer seen = issued();

        assertThat(new String(file("pdf"), 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        for (String kind : new String[] {"pdf", "credential", "elm"}) {
            assertThat(HexFormat.of().formatHex(sha256(file(kind))))
                    .as(kind)
                    .isEqualTo(seen.text("/digests/" + kind));
        }
        assertThat(an.client().get(toAn.ownPath() + "/svg").status()).isEqualTo(404);
    }

    @Test
    void theCredentialIsSignedByItsPartner() throws Exception {
        issued();

        SignedJWT jwt = verified(new String(file("credential"), StandardCharsets.UTF_8));

        assertThat(jwt.getJWTClaimsSet().getIssuer())
                .isEqualTo(jwt.getHeader().getKeyID().replaceAll("#.*", ""));
        assertThat(jwt.getPayload().toString()).contains("An Peeters", "Durven verkopen");
    }

    @Test
    void whatIsTakenBackIsShownAndListed() throws Exception {
        issued();
        String before = statusList();

        toAn.revoked();

        Awaitility.await()
                .atMost(RunningService.SOON)
                .until(() -> seen().text("/state").equals("revoked"));
        assertThat(statusList())
                .isNotEqualTo(before)
                .isEqualTo(new StatusList(1, List.of(0L)).encoded());
        assertThat(seen().text("/revokedAt")).isEqualTo("2027-04-09T09:00:00Z");
    }

    private String statusList() throws Exception {
        String path = "/api/public/partners/" + host + "/status-list/1";
        Object subject =
                verified(stranger.get(path).body()).getJWTClaimsSet().getClaim("credentialSubject");
        return String.valueOf(((Map<?, ?>) subject).get("encodedList"));
    }

    @Test
    void whatIsToldTwiceIsMadeOnce() {
        Answer first = issued();

        Log.of(TOPIC, host.value()).forEach(told -> told.again(SERVICE.kafka()));
        Log.awaitRead(TOPIC);

        assertThat(seen().json()).isEqualTo(first.json());
        assertThat(an.client().get("/api/me/certificates").items()).hasSize(1);
    }

    @Test
    void herListShowsHersOnly() {
        toAn.issued(0);
        toEva.issued(1);
        made(stranger, toAn.publicPath());
        made(stranger, toEva.publicPath());
        Log.awaitRead(TOPIC);

        Answer list = an.client().get("/api/me/certificates");

        assertThat(list.items()).hasSize(1);
        assertThat(list.text("/items/0/id")).isEqualTo(toAn.id());
        assertThat(list.text("/items/0/host")).isEqualTo(host.value());
    }

    @Test
    void sheTakesHerNameAwayAndTheCertificateStillCounts() {
        issued();

        assertThat(eva.client().send("DELETE", toAn.ownPath(), "").status()).isEqualTo(404);
        assertThat(an.client().send("DELETE", toAn.ownPath(), "").status()).isEqualTo(204);

        assertThat(seen().text("/state")).isEqualTo("holder-withdrawn");
        assertThat(seen().body()).doesNotContain("Peeters");
        assertThat(an.client().get(toAn.ownPath() + "/pdf").status()).isEqualTo(404);
    }

    @Test
    void theIdOfAnotherPartnersCertificateIsNotKnown() {
        issued();

        String elsewhere =
                "/api/public/partners/" + SERVICE.partner() + "/certificates/" + toAn.id();
        assertThat(stranger.get(elsewhere).status()).isEqualTo(404);
        assertThat(stranger.get("/api/public/partners/" + host + "/certificates/x").status())
                .isEqualTo(404);
        assertThat(stranger.get("/api/public/partners/" + host + "/status-list/0").status())
                .isEqualTo(404);
    }

    private static byte[] sha256(byte[] file) throws Exception {
        return MessageDigest.getInstance("SHA-256").digest(file);
    }
}
