package eu.werein.training.certificates;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A learner's certificate of a cycle. At most one issue of it counts: the latest.
 *
 * @param version counts the changes from 1
 * @param issues the latest last; never none
 */
public record Certificate(CertificateKey key, long version, List<Issue> issues) {

    /**
     * @throws IllegalArgumentException when nothing was issued, or an older issue counts
     */
    public Certificate {
        issues = List.copyOf(issues);
        if (issues.isEmpty()) {
            throw new IllegalArgumentException("a certificate was issued");
        }
        if (issues.stream().limit(issues.size() - 1L).anyMatch(Issue::counts)) {
            throw new IllegalArgumentException("only the latest issue counts");
        }
    }

    /** A certificate after a step, with what is to be told of it. */
    public record Transition(Certificate after, List<CertificateEvent> events) {
        public Transition {
            events = List.copyOf(events);
        }
    }

    /** Is issued for the first time. */
    static Transition issue(CertificateKey key, Issue first, Achievement achievement) {
        return new Transition(
                new Certificate(key, 1, List.of(first)),
                List.of(new CertificateEvent.Issued(key, first, achievement, null)));
    }

    public Issue latest() {
        return issues.getLast();
    }

    public boolean counts() {
        return latest().counts();
    }

    public Optional<Issue> find(IssueId id) {
        return issues.stream().filter(issue -> issue.id().equals(id)).findFirst();
    }

    /** Counts no more; one that does not count already stays as it is. */
    Transition revoke(Revocation why) {
        return revoke(why, null);
    }

    private Transition revoke(Revocation why, @Nullable IssueId replacedBy) {
        if (!counts()) {
            return new Transition(this, List.of());
        }
        Issue revoked = latest().revoked(why);
        return new Transition(
                with(revoked, issues.size() - 1),
                List.of(new CertificateEvent.Revoked(key, revoked, replacedBy)));
    }

    /** Is issued once more; what was issued before counts no more. */
    Transition reissue(Issue fresh, Revocation.Reason why, Instant at, Achievement achievement) {
        Transition revoked = revoke(new Revocation(at, why), fresh.id());
        List<CertificateEvent> events = new ArrayList<>(revoked.events());
        events.add(new CertificateEvent.Issued(key, fresh, achievement, latest().id()));
        return new Transition(revoked.after().with(fresh, issues.size()), events);
    }

    private Certificate with(Issue issue, int place) {
        List<Issue> all = new ArrayList<>(issues.subList(0, place));
        all.add(issue);
        return new Certificate(key, version, all);
    }

    /** The same at the version that a store has given it. */
    public Certificate at(long stored) {
        return new Certificate(key, stored, issues);
    }
}
