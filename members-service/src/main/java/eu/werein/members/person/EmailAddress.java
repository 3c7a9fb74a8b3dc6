package eu.werein.members.person;

import java.util.Locale;
import java.util.regex.Pattern;

/** Where a person gets her mail, as she wrote it. Shows nothing of itself in messages and logs. */
public record EmailAddress(String value) {

    /** One {@code @}, no spaces, a dotted domain: whether it exists only a mail can tell. */
    private static final String PATTERN =
            "[^\\s\\p{Z}\\p{Cc}@<>\",;]{1,64}@[^\\s\\p{Z}\\p{Cc}@<>\",;]{1,180}"
                    + "\\.[^\\s\\p{Z}\\p{Cc}@<>\",;.]{2,60}";

    /**
     * An address as it is typed, with blanks around it, or nothing but blanks. No blank can be
     * matched in two ways: of a hundred thousand, each would be tried with every other.
     */
    public static final String TYPED = "\\s*(" + PATTERN + "\\s*)?";

    private static final Pattern VALID = Pattern.compile(PATTERN);

    public EmailAddress {
        if (!VALID.matcher(value).matches()) {
            throw new IllegalArgumentException("not an e-mail address");
        }
    }

    /** Equal for addresses that reach the same mailbox in practice. */
    public String mailbox() {
        return value.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "EmailAddress";
    }
}
