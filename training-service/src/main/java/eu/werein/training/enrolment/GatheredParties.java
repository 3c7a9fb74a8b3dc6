package eu.werein.training.enrolment;

import java.util.Optional;
import java.util.function.UnaryOperator;

/** Parties that gather for cycles of the bound partner. */
public interface GatheredParties {

    Optional<GatheredParty> find(PartyId id);

    /** Keeps a new party; false, and nothing kept, when the id exists. */
    boolean add(GatheredParty party);

    /** Takes the step and keeps what came of it; empty when there is no such party. */
    Optional<GatheredParty> change(PartyId id, UnaryOperator<GatheredParty> step);
}
