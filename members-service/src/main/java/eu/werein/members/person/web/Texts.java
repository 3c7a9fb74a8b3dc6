package eu.werein.members.person.web;

import org.jspecify.annotations.Nullable;

/** Text as people type it. */
public final class Texts {

    private Texts() {}

    /** The text without blanks around it; none for an empty field. */
    public static @Nullable String present(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
