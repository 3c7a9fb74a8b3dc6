package eu.werein.platform.tenant;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The identity of a partner, country first: {@code be-mompreneurs}. At most 43 characters, lower
 * case ASCII only, so that it is safe as part of a database name, a key and a path.
 */
public record PartnerId(@JsonValue String value) implements Comparable<PartnerId> {

    public static final String PATTERN = "[a-z]{2}-[a-z0-9-]{2,40}";
    private static final Pattern VALID = Pattern.compile(PATTERN);

    @JsonCreator
    public PartnerId {
        if (!VALID.matcher(value).matches()) {
            throw new IllegalArgumentException("not a partner id");
        }
    }

    /** Empty unless the text is exactly a partner id: nothing is trimmed or lower-cased. */
    public static Optional<PartnerId> parse(String text) {
        return VALID.matcher(text).matches() ? Optional.of(new PartnerId(text)) : Optional.empty();
    }

    @Override
    public int compareTo(PartnerId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
