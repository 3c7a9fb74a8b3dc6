package eu.werein.members.certificates.jose;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import eu.werein.members.certificates.CertificateFixture;
import eu.werein.members.certificates.StatusList;
import eu.werein.members.person.Language;
import eu.werein.platform.tenant.TenantContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What was issued once must be made alike today: strangers keep it and check it for years. */
class IssuedCredentialTests {

    private static final Path RESOURCES =
            Path.of("src/test/resources/eu/werein/members/certificates");
    private static final Path ISSUED = RESOURCES.resolve("issued");
    private static final Instant AT = Instant.parse("2027-04-09T09:00:00Z");
    private static final JsonMapper JSON = new JsonMapper();

    private static final SignedCredentials TODAY = credentials(CertificateFixture.freshKey());

    private static SignedCredentials credentials(String key) {
        return new SignedCredentials(
                CertificateFixture.HOSTS, CertificateFixture.ADDRESSES, () -> key, JSON);
    }

    private static String badge(SignedCredentials credentials, Language language) {
        return TenantContext.call(
                CertificateFixture.HOST,
                () ->
                        credentials.openBadge(
                                CertificateFixture.certificate(language), CertificateFixture.AN));
    }

    private static String list(SignedCredentials credentials, Long... revoked) {
        return TenantContext.call(
                CertificateFixture.HOST,
                () -> credentials.statusList(new StatusList(1, List.of(revoked)), AT));
    }

    private static String issuer(SignedCredentials credentials) {
        return TenantContext.call(
                CertificateFixture.HOST,
                () -> JSON.writeValueAsString(credentials.issuerDocument()));
    }

    @BeforeAll
    static void issueAnewWhenAsked() throws IOException {
        if (Boolean.getBoolean("certificates.issue")) {
            Files.createDirectories(ISSUED);
            Files.writeString(ISSUED.resolve("credential.jwt"), badge(TODAY, Language.FR));
            Files.writeString(ISSUED.resolve("status-list.jwt"), list(TODAY));
            Files.writeString(ISSUED.resolve("status-list-revoked.jwt"), list(TODAY, 41L));
            Files.writeString(ISSUED.resolve("did.json"), issuer(TODAY));
        }
    }

    private static String issued(String file) throws IOException {
        return Files.readString(ISSUED.resolve(file)).strip();
    }

    private static JsonNode payload(String token) throws Exception {
        return JSON.readTree(JWSObject.parse(token).getPayload().toString());
    }

    @ParameterizedTest
    @EnumSource
    void itIsAnOpenBadgeAsTheStandardsSchemaSays(Language language) throws Exception {
        assertThat(violations(payload(badge(TODAY, language)).toString())).isEmpty();
    }

    @Test
    void theSchemaRefusesABadgeWithoutItsAchievement() throws Exception {
        String without =
                payload(badge(TODAY, Language.FR))
                        .toString()
                        .replace("\"achievement\"", "\"other\"");

        assertThat(violations(without)).isNotEmpty();
    }

    private static List<String> violations(String credential) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2019_09)
                .getSchema(
                        Files.readString(
                                RESOURCES.resolve("ob_v3p0_achievementcredential_schema.json")))
                .validate(
                        credential,
                        InputFormat.JSON,
                        context ->
                                context.executionConfig(
                                        config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::getMessage)
                .toList();
    }

    @Test
    void aBadgeSaysTodayWhatItSaidThen() throws Exception {
        assertThat(payload(badge(TODAY, Language.FR))).isEqualTo(payload(issued("credential.jwt")));
    }

    @Test
    void aStatusListSaysTodayWhatItSaidThen() throws Exception {
        assertThat(unpacked(list(TODAY))).isEqualTo(unpacked(issued("status-list.jwt")));
        assertThat(unpacked(list(TODAY, 41L)))
                .isEqualTo(unpacked(issued("status-list-revoked.jwt")));
    }

    /** Every machine compresses in its own way. */
    private static JsonNode unpacked(String token) throws Exception {
        JsonNode payload = payload(token);
        ObjectNode subject = (ObjectNode) payload.path("credentialSubject");
        byte[] packed =
                Base64.getUrlDecoder().decode(subject.path("encodedList").asString().substring(1));
        byte[] bits = new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes();
        subject.put("encodedList", bits);
        return payload;
    }

    @Test
    void theIssuersDocumentVerifiesWhatItSigned() throws Exception {
        ECKey key =
                ECKey.parse(
                        JSON.readTree(issued("did.json"))
                                .at("/verificationMethod/0/publicKeyJwk")
                                .toString());

        for (String file : List.of("credential.jwt", "status-list.jwt")) {
            JWSObject token = JWSObject.parse(issued(file));
            assertThat(token.verify(new ECDSAVerifier(key))).as(file).isTrue();
            assertThat(token.getHeader().getKeyID()).endsWith("#" + key.getKeyID());
        }
    }

    @Test
    void theSecretHalfOfTheKeyIsNotShown() {
        assertThat(issuer(TODAY)).contains("\"kid\"").doesNotContain("\"d\"");
    }
}
