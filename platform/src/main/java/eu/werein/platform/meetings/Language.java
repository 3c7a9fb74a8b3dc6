package eu.werein.platform.meetings;

import java.util.Locale;

/** A language that a meeting can be described in. */
public enum Language {
    FR,
    NL,
    ES,
    GL,
    DE,
    EN;

    /** The codes of all languages as a pattern for requests. */
    public static final String PATTERN = "fr|nl|es|gl|de|en";

    /** BCP 47. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * @throws IllegalArgumentException for a code that is none of ours
     */
    public static Language of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
