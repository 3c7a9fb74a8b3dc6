package eu.werein.platform.access;

import eu.werein.platform.tenant.PartnerId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The membership records, as far as the log has told this service: seconds old at most. */
public interface Memberships {

    /** The active memberships of an account, over all partners. */
    List<Membership> of(String accountId);

    /** Whether an account is of a partner at all, in whatever role. */
    default boolean belongs(String accountId, PartnerId partner) {
        return of(accountId).stream().anyMatch(membership -> membership.partner().equals(partner));
    }

    /** The roles an account holds in a partner; empty when it is no member there. */
    default Set<Role> roles(String accountId, PartnerId partner) {
        return of(accountId).stream()
                .filter(membership -> membership.partner().equals(partner))
                .flatMap(membership -> membership.roles().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
