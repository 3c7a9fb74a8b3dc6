package eu.werein.members.register;

/** Whoever has left is to come back before her membership goes on or ends. */
public final class HasLeft extends RuntimeException {
    HasLeft() {
        super("the member has left", null, false, false);
    }
}
