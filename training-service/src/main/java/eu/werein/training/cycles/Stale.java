package eu.werein.training.cycles;

/** A change was meant for another version of the cycle than the one that is there. */
public final class Stale extends RuntimeException {

    private final transient Cycle current;

    Stale(Cycle current) {
        super("the cycle has changed", null, false, false);
        this.current = current;
    }

    public Cycle current() {
        return current;
    }

    /** Lets a step on only if it is meant for the cycle as it is. */
    static void refuseUnlessAt(long version, Cycle cycle) {
        if (cycle.version() != version) {
            throw new Stale(cycle);
        }
    }
}
