package eu.werein.training.certificates;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One issue of a certificate.
 *
 * @param statusIndex its place in the host's status lists, from 0, which no other issue has
 * @param revocation none while it counts
 */
public record Issue(
        IssueId id, long statusIndex, Instant issuedAt, @Nullable Revocation revocation) {

    static Issue fresh(IssueId id, long statusIndex, Instant at) {
        return new Issue(id, statusIndex, at, null);
    }

    public boolean counts() {
        return revocation == null;
    }

    Issue revoked(Revocation why) {
        return new Issue(id, statusIndex, issuedAt, why);
    }
}
