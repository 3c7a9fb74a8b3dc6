package eu.werein.members.consent;

import eu.werein.platform.tenant.PartnerId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A decision in the ledger.
 *
 * @param at when she decided, which may be long before it is noted
 * @param source where it was taken, such as {@code import/} and the import's id: a source tells a
 *     member's decision on a subject once
 * @param policyVersion of the text that she had before her; none where it is not known
 */
public record Entry(
        Subject subject,
        Decision decision,
        Instant at,
        String source,
        @Nullable String policyVersion) {

    public static Entry refused(Purpose purpose, Instant at, String source) {
        return new Entry(Subject.of(purpose), Decision.REFUSED, at, source, null);
    }

    /** She has let a host see her card. */
    public static Entry cardGiven(
            PartnerId host, Instant at, String source, @Nullable String policyVersion) {
        return new Entry(Subject.cardTo(host), Decision.GIVEN, at, source, policyVersion);
    }

    /** Whether it counts although the other one is there: what forbids counts when in doubt. */
    boolean outweighs(Entry other) {
        int later = at.compareTo(other.at);
        return later > 0 || (later == 0 && !decision.allows());
    }
}
