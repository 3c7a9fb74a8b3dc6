package eu.werein.platform.web;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** A resource's version as an ETag. */
public final class EntityTag {

    private static final Pattern STRONG = Pattern.compile("\"(\\d{1,18})\"");

    private EntityTag() {}

    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /** A resource as it is at a version, with the tag that guards the next change. */
    public static <T> ResponseEntity<T> answer(HttpStatus status, long version, T resource) {
        return ResponseEntity.status(status).eTag(of(version)).body(resource);
    }

    /**
     * Lets a change through only if it is meant for the current version.
     *
     * @throws ProblemException 409 that names both versions
     */
    public static void requireMatch(String ifMatch, long current) {
        long meant = version(ifMatch);
        if (meant != current) {
            throw ProblemException.of(
                    HttpStatus.CONFLICT,
                    "changed-meanwhile",
                    List.of(
                            new Problem.Defect(
                                    "/version",
                                    "changed-meanwhile",
                                    Map.of("yours", meant, "current", current))));
        }
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
