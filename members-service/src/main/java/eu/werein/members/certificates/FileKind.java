package eu.werein.members.certificates;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The forms in which a certificate is kept. */
public enum FileKind {
    /** To be read and printed. */
    PDF,
    /** An Open Badges 3.0 credential, signed. */
    CREDENTIAL,
    /** The European Learning Model, not sealed. */
    ELM;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty for what is none of them. */
    public static Optional<FileKind> parse(String wireName) {
        return Arrays.stream(values()).filter(kind -> kind.wireName().equals(wireName)).findFirst();
    }
}
