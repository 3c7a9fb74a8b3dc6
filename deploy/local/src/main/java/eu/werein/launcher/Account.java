package eu.werein.launcher;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can sign in here.
 *
 * @param username what she signs in with: her e-mail address
 * @param partner where she has her roles; none for the federation administrator
 */
record Account(String username, String password, @Nullable String partner, List<String> roles) {

    @Override
    public String toString() {
        return "Account[%s]".formatted(roles);
    }
}
