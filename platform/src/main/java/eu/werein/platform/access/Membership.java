package eu.werein.platform.access;

import com.fasterxml.jackson.annotation.JsonProperty;
import eu.werein.platform.tenant.PartnerId;
import java.util.Objects;
import java.util.Set;

/**
 * An account's standing in one partner: the data of {@code members.membership-changed.v1}.
 *
 * @param accountId the subject of the identity provider's tokens
 * @param memberId unique within the partner only
 */
public record Membership(
        String accountId, PartnerId partner, String memberId, Set<Role> roles, State state) {

    public Membership {
        Objects.requireNonNull(accountId, "accountId");
        Objects.requireNonNull(partner, "partner");
        Objects.requireNonNull(memberId, "memberId");
        Objects.requireNonNull(state, "state");
        roles = Set.copyOf(roles);
    }

    public boolean active() {
        return state == State.ACTIVE;
    }

    /** Whether the membership counts. */
    public enum State {
        @JsonProperty("active")
        ACTIVE,
        @JsonProperty("ended")
        ENDED
    }
}
