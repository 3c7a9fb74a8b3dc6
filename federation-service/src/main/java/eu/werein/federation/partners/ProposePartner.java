package eu.werein.federation.partners;

import eu.werein.platform.tenant.PartnerId;
import java.time.Clock;
import java.util.Optional;

/** Takes a new partner into the federation; it becomes active by itself. */
public final class ProposePartner {

    private final Partners partners;
    private final Runnable stepsWait;
    private final Clock clock;

    ProposePartner(Partners partners, Runnable stepsWait, Clock clock) {
        this.partners = partners;
        this.stepsWait = stepsWait;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {

        /** Also when the same request had been carried out before. */
        record Accepted(Partners.Held partner) implements Outcome {}

        record Exists() implements Outcome {}

        /** The key was used for another request. */
        record KeyReused() implements Outcome {}
    }

    public Outcome propose(PartnerId id, Profile profile, Optional<RequestKey> key) {
        Change change = new Partner.Proposed(id, profile).provision(clock.instant());
        if (partners.add(change, key)) {
            stepsWait.run();
            return new Outcome.Accepted(new Partners.Held(change.partner(), 1));
        }
        Optional<RequestKey> first = partners.proposedBy(id);
        if (key.isEmpty() || first.isEmpty() || !first.get().key().equals(key.get().key())) {
            return new Outcome.Exists();
        }
        return first.equals(key)
                ? partners.find(id).<Outcome>map(Outcome.Accepted::new).orElseThrow()
                : new Outcome.KeyReused();
    }
}
