package eu.werein.gateway.limits;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Whom a request counts for. */
public sealed interface Requester {

    /** The account, or else the address of the peer, never what a header says. */
    static Requester of(Optional<String> accountId, HttpServletRequest request) {
        return accountId
                .<Requester>map(Account::new)
                .orElseGet(() -> new Address(request.getRemoteAddr()));
    }

    record Account(String id) implements Requester {}

    record Address(String peer) implements Requester {}
}
