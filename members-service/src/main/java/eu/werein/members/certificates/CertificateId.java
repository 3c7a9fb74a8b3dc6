package eu.werein.members.certificates;

import java.util.Optional;

/**
 * What a certificate is found by. Whoever holds it may look: it cannot be guessed.
 *
 * @param value a random UUID
 */
public record CertificateId(String value) {

    private static final String PATTERN = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    /**
     * @throws IllegalArgumentException for anything else
     */
    public CertificateId {
        if (!value.matches(PATTERN)) {
            throw new IllegalArgumentException("not the id of a certificate");
        }
    }

    /** Empty for what cannot be an id. */
    public static Optional<CertificateId> parse(String text) {
        return text.matches(PATTERN) ? Optional.of(new CertificateId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
