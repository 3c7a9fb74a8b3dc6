package eu.werein.members.consent;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A decision in the ledger.
 *
 * @param source where it was taken, such as {@code import/} and the import's id: a source tells a
 *     member's decision on a purpose once
 * @param policyVersion of the text that she had before her; none where it is not known
 */
public record Entry(
        Purpose purpose,
        Decision decision,
        Instant at,
        String source,
        @Nullable String policyVersion) {

    public static Entry refused(Purpose purpose, Instant at, String source) {
        return new Entry(purpose, Decision.REFUSED, at, source, null);
    }
}
