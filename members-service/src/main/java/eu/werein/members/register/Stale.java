package eu.werein.members.register;

/** A change was meant for another version of the record than the one that is there. */
public final class Stale extends RuntimeException {

    private final transient Member current;

    Stale(Member current) {
        super("the record has changed", null, false, false);
        this.current = current;
    }

    public Member current() {
        return current;
    }

    /** Lets a step on only if it is meant for the record as it is. */
    static void refuseUnlessAt(long version, Member member) {
        if (member.version() != version) {
            throw new Stale(member);
        }
    }
}
