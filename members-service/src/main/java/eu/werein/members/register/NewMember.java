package eu.werein.members.register;

import eu.werein.members.person.Business;
import eu.werein.members.person.EmailAddress;
import eu.werein.members.person.Language;
import eu.werein.members.person.PersonName;
import eu.werein.members.person.Place;
import eu.werein.platform.access.Role;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is to be registered.
 *
 * @param email without one she cannot be invited to an account
 * @param joinedOn in the partner's zone
 * @param roles that her account begins with
 */
public record NewMember(
        PersonName name,
        @Nullable EmailAddress email,
        @Nullable String phone,
        Language language,
        Place place,
        @Nullable Business business,
        LocalDate joinedOn,
        Set<Role> roles) {

    public NewMember {
        roles = Set.copyOf(roles);
    }

    @Override
    public String toString() {
        return "NewMember";
    }
}
