package eu.werein.members.register;

import eu.werein.platform.access.Role;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is to be registered.
 *
 * @param externalId under which the partner's former tool knew her
 * @param roles that her account begins with
 */
public record NewMember(
        Particulars particulars,
        Period period,
        Origin origin,
        @Nullable String externalId,
        Set<Role> roles) {

    public NewMember {
        roles = Set.copyOf(roles);
    }
}
