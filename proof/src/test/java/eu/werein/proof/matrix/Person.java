package eu.werein.proof.matrix;

import eu.werein.proof.Account;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody who calls.
 *
 * @param name what the report calls her
 * @param account empty for a visitor who is not signed in
 * @param roles hers in each partner that she belongs to
 */
record Person(
        String name,
        Optional<Account> account,
        boolean administrator,
        Map<String, List<String>> roles) {

    static final Person NOBODY = new Person("nobody", Optional.empty(), false, Map.of());

    boolean isSignedIn() {
        return account.isPresent();
    }

    boolean belongsTo(String partner) {
        return roles.containsKey(partner);
    }

    /** Whether one of the callers that an operation allows is she. */
    boolean isOneOf(List<String> callers, String partner) {
        return callers.contains("anyone")
                || callers.contains("signed-in") && isSignedIn()
                || callers.contains("federation-admin") && administrator
                || roles.getOrDefault(partner, List.of()).stream().anyMatch(callers::contains);
    }

    @Override
    public String toString() {
        return name;
    }
}
