package eu.werein.events.gatherings;

/** A change was meant for another version of the gathering than the one that is there. */
public final class Stale extends RuntimeException {

    private final transient Gathering current;

    Stale(Gathering current) {
        super("the gathering has changed", null, false, false);
        this.current = current;
    }

    public Gathering current() {
        return current;
    }
}
