package eu.werein.gateway.signin;

/**
 * Who calls, with the token that speaks for her.
 *
 * @param federationAdmin whether partners that are not active exist for her
 */
public record Person(String accountId, boolean federationAdmin, String accessToken) {

    @Override
    public String toString() {
        return accountId;
    }
}
