package eu.werein.platform.meetings;

import java.util.Map;

/**
 * What people meet for, in all languages that it is described in.
 *
 * @param fallback the one that is shown, and said to be, to whom the others do not help
 */
public record Texts(Map<Language, Text> in, Language fallback) {

    /**
     * @throws IllegalArgumentException when the fallback is in no text
     */
    public Texts {
        in = Map.copyOf(in);
        if (!in.containsKey(fallback)) {
            throw new IllegalArgumentException("what everybody is shown must be there");
        }
    }

    /** The language that somebody is shown who would like this one. */
    public Language shownFor(Language wish) {
        return in.containsKey(wish) ? wish : fallback;
    }
}
