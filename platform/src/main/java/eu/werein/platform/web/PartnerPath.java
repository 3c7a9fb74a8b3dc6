package eu.werein.platform.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The partner segment of a path: what names the owner of what is asked for. */
public final class PartnerPath {

    private static final Pattern OWNED =
            Pattern.compile(
                    "/api/(?:(?:public/)?partners|cycles|gatherings)/([^/]+)(?:/.*)?",
                    Pattern.DOTALL);

    private PartnerPath() {}

    /** Whether the path lies in the space of a partner's own staff and members. */
    static boolean isPrivate(String path) {
        return path.startsWith("/api/partners/");
    }

    /** Whether the path is for everybody, signed in or not. */
    static boolean isPublic(String path) {
        return path.startsWith("/api/public/");
    }

    /** The segment as it stands, not yet known to be a partner; empty for a path without owner. */
    public static Optional<String> ownerIn(String path) {
        Matcher matcher = OWNED.matcher(path);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
