package eu.werein.members.certificates.jose;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.members.certificates.CertificateFixture;
import eu.werein.members.person.Language;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the profile for European Digital Credentials requires (version 3.2), read by hand. */
class LearningModelTests {

    private static final String LANGUAGES =
            "http://publications.europa.eu/resource/authority/language/";

    private static JsonNode credential(Language language) {
        return new JsonMapper()
                .valueToTree(
                        new LearningModel(CertificateFixture.ADDRESSES)
                                .of(
                                        CertificateFixture.HOSTS
                                                .find(CertificateFixture.HOST)
                                                .orElseThrow(),
                                        CertificateFixture.certificate(language),
                                        CertificateFixture.AN));
    }

    private static void assertHas(JsonNode node, String... required) {
        assertThat(List.of(required)).as(node.toString()).allMatch(node::hasNonNull);
    }

    @Test
    void aCredentialHasWhatTheProfileRequires() {
        JsonNode credential = credential(Language.FR);

        assertHas(
                credential,
                "credentialProfiles",
                "credentialSchema",
                "displayParameter",
                "issuer",
                "credentialSubject",
                "issued",
                "validFrom");
        assertHas(credential.path("displayParameter"), "title", "language", "primaryLanguage");
    }

    @Test
    void whatShePassedHasATitleAndWhoAwardedIt() {
        JsonNode activity = credential(Language.FR).at("/credentialSubject/hasClaim/0");

        assertHas(activity, "title", "awardedBy");
        assertHas(activity.path("awardedBy"), "awardingBody");
        assertThat(Instant.parse(activity.at("/temporal/0/startDate").asString()))
                .isEqualTo("2027-03-04T00:00:00Z");
    }

    @Test
    void anOrganisationSaysInWhichCountryItIs() {
        JsonNode issuer = credential(Language.FR).path("issuer");

        assertHas(issuer, "legalName", "location");
        assertThat(issuer.at("/location/0/address/0/countryCode/id").asString())
                .isEqualTo("http://publications.europa.eu/resource/authority/country/ESP");
    }

    @ParameterizedTest
    @CsvSource({"FR, FRA", "NL, NLD", "ES, SPA", "GL, GLG", "DE, DEU", "EN, ENG"})
    void aLanguageIsThatOfTheVocabulary(Language language, String code) {
        assertThat(credential(language).at("/displayParameter/primaryLanguage/id").asString())
                .isEqualTo(LANGUAGES + code);
    }
}
