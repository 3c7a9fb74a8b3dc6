package eu.werein.members.certificates.mongo;

import eu.werein.members.certificates.Achievement;
import eu.werein.members.certificates.Certificate;
import eu.werein.members.certificates.CertificateId;
import eu.werein.members.certificates.Holder;
import eu.werein.members.person.Language;
import eu.werein.members.person.MemberId;
import eu.werein.members.person.PersonName;
import eu.werein.platform.tenant.PartnerId;
import java.time.LocalDate;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What a certificate says as a document, without its files. */
final class CertificateDocument {

    static final String ID = "_id";
    static final String STATUS_INDEX = "statusIndex";
    static final String REVOKED_AT = "revokedAt";
    static final String LEARNER = "learner";

    private CertificateDocument() {}

    static Document write(Certificate certificate) {
        Achievement achievement = certificate.achievement();
        Date revokedAt =
                certificate.revokedAt() == null ? null : Date.from(certificate.revokedAt());
        return new Document(ID, certificate.id().value())
                .append(STATUS_INDEX, certificate.statusIndex())
                .append("issuedAt", Date.from(certificate.issuedAt()))
                .append("home", certificate.holder().home().value())
                .append("member", certificate.holder().member().value())
                .append("language", certificate.language().code())
                .append("cycle", achievement.cycle())
                .append("title", achievement.title())
                .append("begins", achievement.begins().toString())
                .append("ends", achievement.ends().toString())
                .append("minutes", achievement.minutes())
                .append("attended", achievement.attended())
                .append("sessions", achievement.sessions())
                .append(LEARNER, write(certificate.learner()))
                .append(REVOKED_AT, revokedAt);
    }

    private static @Nullable Document write(@Nullable PersonName name) {
        return name == null
                ? null
                : new Document("givenName", name.givenName())
                        .append("familyName", name.familyName());
    }

    static Certificate read(Document kept) {
        Date revokedAt = kept.getDate(REVOKED_AT);
        return new Certificate(
                new CertificateId(kept.getString(ID)),
                kept.getLong(STATUS_INDEX),
                kept.getDate("issuedAt").toInstant(),
                new Holder(
                        new PartnerId(kept.getString("home")),
                        new MemberId(kept.getString("member"))),
                Language.of(kept.getString("language")),
                new Achievement(
                        kept.getString("cycle"),
                        kept.getString("title"),
                        LocalDate.parse(kept.getString("begins")),
                        LocalDate.parse(kept.getString("ends")),
                        kept.getInteger("minutes"),
                        kept.getInteger("attended"),
                        kept.getInteger("sessions")),
                name(kept.get(LEARNER, Document.class)),
                revokedAt == null ? null : revokedAt.toInstant());
    }

    private static @Nullable PersonName name(@Nullable Document name) {
        return name == null
                ? null
                : new PersonName(name.getString("givenName"), name.getString("familyName"));
    }
}
