package eu.werein.members.register;

/** Another member has the number of the partner's former tool. */
public final class ExternalIdTaken extends RuntimeException {
    ExternalIdTaken() {
        super("the external id is another member's", null, false, false);
    }
}
