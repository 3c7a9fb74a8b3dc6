package eu.werein.members.imports.judging;

import java.util.Locale;

/** Something that a person does not want, and that her coordinator's tool knew. */
public enum Refusal {
    NEWSLETTER,
    DIRECTORY;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
