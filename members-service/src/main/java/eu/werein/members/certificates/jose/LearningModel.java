package eu.werein.members.certificates.jose;

import eu.werein.members.certificates.Achievement;
import eu.werein.members.certificates.Addresses;
import eu.werein.members.certificates.Certificate;
import eu.werein.members.certificates.CertificateWords;
import eu.werein.members.person.PersonName;
import eu.werein.platform.registry.Partner;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A certificate in the European Learning Model, version 3, as its profile for European Digital
 * Credentials shapes it. A partner that has an eSeal can seal it; as it stands it has no proof.
 */
final class LearningModel {

    private static final List<String> CONTEXTS =
            List.of(
                    "https://www.w3.org/2018/credentials/v1",
                    "http://data.europa.eu/snb/model/context/edc-ap");

    private final Addresses addresses;

    LearningModel(Addresses addresses) {
        this.addresses = addresses;
    }

    Map<String, Object> of(Partner issuer, Certificate certificate, PersonName learner) {
        String language = certificate.language().code();
        CertificateWords words = new CertificateWords(certificate.language());
        String page = addresses.page(issuer.id(), certificate.id());
        Map<String, Object> credential = new LinkedHashMap<>();
        credential.put("@context", CONTEXTS);
        credential.put("id", page);
        credential.put(
                "type",
                List.of(
                        "VerifiableCredential",
                        "VerifiableAttestation",
                        "EuropeanDigitalCredential"));
        credential.put("credentialProfiles", List.of(Vocabulary.genericCredential()));
        credential.put(
                "credentialSchema",
                List.of(
                        Map.of(
                                "id", "http://data.europa.eu/snb/model/ap/edc-generic-full",
                                "type", "ShaclValidator2017")));
        credential.put("issuer", organisation(issuer, language));
        credential.put("issuanceDate", certificate.issuedAt().toString());
        credential.put("issued", certificate.issuedAt().toString());
        credential.put("validFrom", certificate.issuedAt().toString());
        credential.put("credentialSubject", person(issuer, certificate, learner, words, page));
        credential.put(
                "displayParameter",
                Map.of(
                        "type", "DisplayParameter",
                        "title", text(language, words.get("document")),
                        "description", text(language, words.get("subject")),
                        "language", List.of(Vocabulary.language(certificate.language())),
                        "primaryLanguage", Vocabulary.language(certificate.language())));
        return credential;
    }

    private Map<String, Object> organisation(Partner issuer, String language) {
        return Map.of(
                "id",
                addresses.did(issuer.id()),
                "type",
                "Organisation",
                "legalName",
                text(language, issuer.name()),
                "location",
                List.of(
                        Map.of(
                                "type",
                                "Location",
                                "address",
                                List.of(
                                        Map.of(
                                                "type",
                                                "Address",
                                                "countryCode",
                                                Vocabulary.country(issuer.country()))))));
    }

    private Map<String, Object> person(
            Partner issuer,
            Certificate certificate,
            PersonName learner,
            CertificateWords words,
            String page) {
        String language = certificate.language().code();
        Achievement achievement = certificate.achievement();
        Map<String, Object> activity =
                Map.of(
                        "id", page + "#activity",
                        "type", "LearningActivity",
                        "title", text(language, achievement.title()),
                        "description", text(language, words.extent(achievement)),
                        "workload", Duration.ofMinutes(achievement.minutes()).toString(),
                        "temporal",
                                List.of(
                                        Map.of(
                                                "type", "PeriodOfTime",
                                                "startDate", midnight(achievement.begins()),
                                                "endDate", midnight(achievement.ends()))),
                        "awardedBy",
                                Map.of(
                                        "id",
                                        page + "#award",
                                        "type",
                                        "AwardingProcess",
                                        "awardingBody",
                                        List.of(organisation(issuer, language))));
        return Map.of(
                "id",
                page + "#holder",
                "type",
                "Person",
                "givenName",
                text(language, learner.givenName()),
                "familyName",
                text(language, learner.familyName()),
                "hasClaim",
                List.of(activity));
    }

    /** The model knows no days, only moments. */
    private static String midnight(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toString();
    }

    private static Map<String, String> text(String language, String text) {
        return Map.of(language, text);
    }
}
