package eu.werein.gateway.signin;

/** Where the identity provider renews and revokes what it issued. */
interface TokenEndpoint {

    Outcome renew(Tokens tokens);

    /** Whether the identity provider's own session is over now. */
    boolean end(Tokens tokens);

    /** How it answered. */
    sealed interface Outcome {}

    record Renewed(Tokens tokens) implements Outcome {}

    record Refused(String reason) implements Outcome {}

    record Away(String reason) implements Outcome {}
}
