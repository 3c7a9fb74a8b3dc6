package eu.werein.members.certificates.jose;

import eu.werein.members.certificates.Achievement;
import eu.werein.members.certificates.Addresses;
import eu.werein.members.certificates.Certificate;
import eu.werein.members.certificates.CertificateWords;
import eu.werein.members.certificates.StatusList;
import eu.werein.members.person.PersonName;
import eu.werein.platform.registry.Partner;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A certificate as an Open Badges 3.0 credential: the data model, without its signature. */
final class OpenBadge {

    private static final List<String> CONTEXTS =
            List.of(
                    "https://www.w3.org/ns/credentials/v2",
                    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json");

    private final Addresses addresses;

    OpenBadge(Addresses addresses) {
        this.addresses = addresses;
    }

    /** With the claims of a JWT, which repeat some of it as the standard asks. */
    Map<String, Object> of(Partner issuer, Certificate certificate, PersonName learner) {
        String page = addresses.page(issuer.id(), certificate.id());
        String did = addresses.did(issuer.id());
        String subject = page + "#holder";
        CertificateWords words = new CertificateWords(certificate.language());
        Map<String, Object> credential = new LinkedHashMap<>();
        credential.put("@context", CONTEXTS);
        credential.put("id", page);
        credential.put("type", List.of("VerifiableCredential", "OpenBadgeCredential"));
        credential.put("name", words.get("document"));
        credential.put(
                "issuer", Map.of("id", did, "type", List.of("Profile"), "name", issuer.name()));
        credential.put("validFrom", certificate.issuedAt().toString());
        credential.put("credentialSubject", subject(issuer, certificate, learner, subject, words));
        credential.put("credentialStatus", status(issuer, certificate));
        credential.put("iss", did);
        credential.put("jti", page);
        credential.put("sub", subject);
        credential.put("nbf", certificate.issuedAt().getEpochSecond());
        return credential;
    }

    private Map<String, Object> subject(
            Partner issuer,
            Certificate certificate,
            PersonName learner,
            String subject,
            CertificateWords words) {
        Achievement achievement = certificate.achievement();
        return Map.of(
                "id",
                subject,
                "type",
                List.of("AchievementSubject"),
                "identifier",
                List.of(
                        Map.of(
                                "type",
                                "IdentityObject",
                                "identityType",
                                "name",
                                "hashed",
                                false,
                                "identityHash",
                                learner.givenName() + " " + learner.familyName())),
                "activityStartDate",
                achievement.begins().atStartOfDay(ZoneOffset.UTC).toInstant().toString(),
                "activityEndDate",
                achievement.ends().atStartOfDay(ZoneOffset.UTC).toInstant().toString(),
                "achievement",
                Map.of(
                        "id",
                        addresses.cycle(issuer.id(), achievement.cycle()),
                        "type",
                        List.of("Achievement"),
                        "achievementType",
                        "Course",
                        "inLanguage",
                        certificate.language().code(),
                        "name",
                        achievement.title(),
                        "description",
                        words.get("subject"),
                        "criteria",
                        Map.of("narrative", words.extent(achievement))));
    }

    private Map<String, Object> status(Partner issuer, Certificate certificate) {
        String list =
                addresses.statusList(issuer.id(), StatusList.number(certificate.statusIndex()));
        long place = StatusList.place(certificate.statusIndex());
        return Map.of(
                "id",
                list + "#" + place,
                "type",
                "BitstringStatusListEntry",
                "statusPurpose",
                "revocation",
                "statusListIndex",
                Long.toString(place),
                "statusListCredential",
                list);
    }
}
