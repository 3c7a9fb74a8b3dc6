package eu.werein.members.hosted;

import eu.werein.members.person.Language;
import java.util.Map;
import java.util.Objects;

/**
 * What something is called.
 *
 * @param in by language
 * @param fallback the language that everybody else is shown
 */
public record Title(Map<Language, String> in, Language fallback) {

    /**
     * @throws IllegalArgumentException when there is none in the fallback
     */
    public Title {
        in = Map.copyOf(in);
        if (!in.containsKey(fallback)) {
            throw new IllegalArgumentException("what everybody is shown must be there");
        }
    }

    /** As it is told to somebody who reads this language. */
    public String toldIn(Language wish) {
        String told = in.get(wish);
        return told == null ? Objects.requireNonNull(in.get(fallback)) : told;
    }
}
