package eu.werein.training.cycles;

import eu.werein.platform.seats.Seed;

/** The seeds that draws of the bound partner's cycles are decided by: each is made once. */
public interface Seeds {

    /** A cycle's seed, made now if it has none; it stays the same for ever. */
    Seed of(CycleId cycle);
}
