package eu.werein.members.errands;

import eu.werein.platform.tenant.PartnerId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** The errands of all partners that are not done yet. */
public interface WaitingErrands {

    /** An errand taken by this process until its lease ends. */
    record Taken(PartnerId partner, Errand errand, int attempts) {}

    /** False when the errand waits or has been done already. */
    boolean add(PartnerId partner, Errand errand, Instant due);

    /**
     * Takes the one that is due longest; another process may take it again after the lease.
     *
     * @param notNow kinds of which this process has enough to do
     */
    Optional<Taken> take(Instant now, Duration lease, Set<String> notNow);

    /** False when the lease has ended and another process has taken the errand. */
    boolean renew(Taken taken, Instant until);

    /** Does nothing when another process has taken the errand meanwhile. */
    void postpone(Taken taken, Instant due);

    void finish(Taken taken);
}
