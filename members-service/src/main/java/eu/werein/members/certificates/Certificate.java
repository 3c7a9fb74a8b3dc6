package eu.werein.members.certificates;

import eu.werein.members.person.Language;
import eu.werein.members.person.PersonName;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a certificate says, to whoever has its link.
 *
 * @param statusIndex its place in the host's status lists, from 0
 * @param learner her name as it was when it was issued; none once she has withdrawn it
 * @param revokedAt none while it counts
 */
public record Certificate(
        CertificateId id,
        long statusIndex,
        Instant issuedAt,
        Holder holder,
        Language language,
        Achievement achievement,
        @Nullable PersonName learner,
        @Nullable Instant revokedAt) {

    static Certificate of(Commission commission, Language language, PersonName learner) {
        return new Certificate(
                commission.id(),
                commission.statusIndex(),
                commission.issuedAt(),
                commission.holder(),
                language,
                commission.achievement(language),
                learner,
                null);
    }

    /** Whether it counts, and whose it is can be read. */
    public enum Standing {
        VALID,
        /** It counts, and its holder does not show her name any more. */
        HOLDER_WITHDRAWN,
        REVOKED
    }

    public Standing standing() {
        if (revokedAt != null) {
            return Standing.REVOKED;
        }
        return learner == null ? Standing.HOLDER_WITHDRAWN : Standing.VALID;
    }
}
