package eu.werein.gateway.pages;

import java.util.Locale;
import java.util.Set;

/** Tells addresses of the user interface from what merely does not exist. */
final class UiPath {

    /** First segments that belong to the gateway, in whatever case somebody tries them. */
    private static final Set<String> NOT_PAGES =
            Set.of(
                    "api",
                    "actuator",
                    "assets",
                    "error",
                    "login",
                    "logout",
                    "oauth2",
                    "v3",
                    "webjars");

    private UiPath() {}

    /**
     * @param path without the first slash
     */
    static boolean isPage(String path) {
        String first = path.contains("/") ? path.substring(0, path.indexOf('/')) : path;
        return !NOT_PAGES.contains(first.toLowerCase(Locale.ROOT)) && path.indexOf('.') < 0;
    }
}
