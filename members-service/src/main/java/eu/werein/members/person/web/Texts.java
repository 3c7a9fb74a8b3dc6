package eu.werein.members.person.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Text as people type it. */
public final class Texts {

    private Texts() {}

    /** The text without blanks around it; none for an empty field. */
    public static @Nullable String present(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** The texts without blanks around them, each once; none for an empty field. */
    public static List<String> present(@Nullable List<String> typed) {
        return typed == null ? List.of() : typed.stream().map(String::strip).distinct().toList();
    }
}
