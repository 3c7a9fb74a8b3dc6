package eu.werein.members.certificates;

/** What has become of a certificate, for whoever holds it. */
public sealed interface News {

    /** Her first one of a cycle is there. */
    record Issued() implements News {}

    /** Another one is there in place of an earlier. */
    record IssuedAgain() implements News {}

    /**
     * It counts no more, and no other does in its place.
     *
     * @param reason a code, as training-service tells it
     */
    record Revoked(String reason) implements News {}
}
