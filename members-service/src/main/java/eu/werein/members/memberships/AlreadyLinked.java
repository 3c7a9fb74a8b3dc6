package eu.werein.members.memberships;

/** The membership is another account's. */
public final class AlreadyLinked extends RuntimeException {
    AlreadyLinked() {
        super("the membership has an account", null, false, false);
    }
}
