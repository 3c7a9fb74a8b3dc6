package eu.werein.platform.access;

import eu.werein.platform.tenant.TenantContext;
import java.util.Optional;
import java.util.Set;

/** The one decision whether a caller may proceed. */
public final class Permissions {

    private final Memberships memberships;

    public Permissions(Memberships memberships) {
        this.memberships = memberships;
    }

    /** Roles within a partner are looked up in the bound partner only. */
    public boolean permit(Optional<Actor> actor, Set<Caller> allowed) {
        return allowed.stream().anyMatch(caller -> is(actor, caller));
    }

    private boolean is(Optional<Actor> actor, Caller caller) {
        return switch (caller) {
            case ANYONE -> true;
            case SIGNED_IN -> actor.isPresent();
            case FEDERATION_ADMIN -> actor.filter(Actor::federationAdmin).isPresent();
            case MEMBER -> holds(actor, Role.MEMBER);
            case TRAINER -> holds(actor, Role.TRAINER);
            case ORGANISER -> holds(actor, Role.ORGANISER);
            case COORDINATOR -> holds(actor, Role.COORDINATOR);
        };
    }

    private boolean holds(Optional<Actor> actor, Role role) {
        return actor.filter(
                        someone ->
                                memberships
                                        .roles(someone.accountId(), TenantContext.current())
                                        .contains(role))
                .isPresent();
    }
}
