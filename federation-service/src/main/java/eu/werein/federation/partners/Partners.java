package eu.werein.federation.partners;

import eu.werein.platform.tenant.PartnerId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The registry: every partner the federation knows, in whatever state. */
public interface Partners {

    /** A partner as it was read; the version guards what is decided on it. */
    record Held(Partner partner, long version) {}

    /** False, and nothing changed, when there is a partner with this id already. */
    boolean add(Change change, Optional<RequestKey> key);

    Optional<Held> find(PartnerId id);

    /** The request that proposed this partner, if the caller gave it a key. */
    Optional<RequestKey> proposedBy(PartnerId id);

    /** By id. */
    List<Held> all();

    /** Partners with a step to do that is due. */
    List<PartnerId> withStepDue(Instant now);

    /** False, and nothing changed, when the partner is not at that version any more. */
    boolean save(Held before, Change change);
}
