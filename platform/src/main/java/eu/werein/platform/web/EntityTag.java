package eu.werein.platform.web;

import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;

/** A resource's version as an ETag. */
public final class EntityTag {

    private static final Pattern STRONG = Pattern.compile("\"(\\d{1,18})\"");

    private EntityTag() {}

    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /**
     * The version that an {@code If-Match} header names.
     *
     * @throws ProblemException 400 for anything but one strong tag of ours
     */
    public static long version(String ifMatch) {
        var matcher = STRONG.matcher(ifMatch);
        if (!matcher.matches()) {
            throw ProblemException.of(HttpStatus.BAD_REQUEST, "if-match-malformed");
        }
        return Long.parseLong(matcher.group(1));
    }
}
