package eu.werein.members.enrolments;

import eu.werein.members.person.Language;
import java.util.Map;
import java.util.Objects;

/**
 * What a cycle is called.
 *
 * @param in by language
 * @param fallback the language that everybody else is shown
 */
public record CycleTitle(Map<Language, String> in, Language fallback) {

    /**
     * @throws IllegalArgumentException when there is none in the fallback
     */
    public CycleTitle {
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
