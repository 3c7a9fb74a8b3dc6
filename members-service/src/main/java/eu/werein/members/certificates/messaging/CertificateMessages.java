package eu.werein.members.certificates.messaging;

import eu.werein.members.certificates.CertificateId;
import eu.werein.members.certificates.Commission;
import eu.werein.members.certificates.Holder;
import eu.werein.members.person.Language;
import eu.werein.members.person.MemberId;
import eu.werein.platform.tenant.PartnerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What training-service tells of certificates, as far as it is of use here. */
public final class CertificateMessages {

    public static final String TOPIC = "training.certificate.v1";
    static final String ISSUED = "training.certificate-issued.v1";
    static final String REVOKED = "training.certificate-revoked.v1";
    static final Set<String> TYPES = Set.of(ISSUED, REVOKED);

    private CertificateMessages() {}

    /** The data of an event about an issue. */
    record IssuedData(
            String certificateId,
            long statusIndex,
            Instant issuedAt,
            String cycleId,
            PartnerId home,
            String memberId,
            Map<String, String> titles,
            String fallback,
            LocalDate begins,
            LocalDate ends,
            int minutes,
            int attended,
            int sessions,
            @Nullable String replaces) {

        Commission commission() {
            Map<Language, String> in = new EnumMap<>(Language.class);
            titles.forEach((language, title) -> in.put(Language.of(language), title));
            return new Commission(
                    new CertificateId(certificateId),
                    statusIndex,
                    issuedAt,
                    new Holder(home, new MemberId(memberId)),
                    cycleId,
                    in,
                    Language.of(fallback),
                    begins,
                    ends,
                    minutes,
                    attended,
                    sessions,
                    id(replaces));
        }
    }

    /** The data of an event about an issue that counts no more. */
    record RevokedData(
            String certificateId, Instant revokedAt, String reason, @Nullable String replacedBy) {

        @Nullable CertificateId successor() {
            return id(replacedBy);
        }
    }

    private static @Nullable CertificateId id(@Nullable String value) {
        return value == null ? null : new CertificateId(value);
    }
}
