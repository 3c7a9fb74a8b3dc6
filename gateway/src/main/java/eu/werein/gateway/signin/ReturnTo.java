package eu.werein.gateway.signin;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The page somebody was on when she signed in: a path of our own origin, or else the home page. */
final class ReturnTo {

    static final String ATTRIBUTE = "returnTo";
    static final String HOME = "/";

    private static final int MAX_LENGTH = 1_000;
    private static final Pattern OWN_PATH =
            Pattern.compile("/(?![/\\\\])[A-Za-z0-9/._~!$&'()*+,;=:@%?-]*");

    private ReturnTo() {}

    static String orHome(@Nullable String asked) {
        return asked != null && asked.length() <= MAX_LENGTH && OWN_PATH.matcher(asked).matches()
                ? asked
                : HOME;
    }
}
