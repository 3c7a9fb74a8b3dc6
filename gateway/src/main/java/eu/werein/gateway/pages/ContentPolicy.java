package eu.werein.gateway.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.regex.Pattern;
import org.springframework.security.web.header.HeaderWriter;

/**
 * What an answer may load, and who may show it inside a page of their own. Nobody may, but for the
 * list of a partner's public gatherings: it says what anybody may know, and has nothing to press
 * that changes something.
 */
final class ContentPolicy implements HeaderWriter {

    static final String POLICY = "Content-Security-Policy";
    static final String FRAMES = "X-Frame-Options";

    /** Pages that services write: they need a style and nothing else. */
    private static final Pattern WRITTEN =
            Pattern.compile("/api/public/partners/[^/]+/gatherings(?<one>/[^/]+)?\\.html");

    private static final String OF_WRITTEN =
            "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none';"
                    + " form-action 'none'; frame-ancestors ";

    private final String ofPages;

    /**
     * @param issuer where people sign in
     */
    ContentPolicy(URI issuer) {
        ofPages =
                "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                        + " object-src 'none'; base-uri 'none'; frame-ancestors 'none';"
                        + " form-action 'self' "
                        + issuer.getScheme()
                        + "://"
                        + issuer.getAuthority();
    }

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        var written = WRITTEN.matcher(request.getRequestURI());
        if (!written.matches()) {
            response.setHeader(POLICY, ofPages);
            response.setHeader(FRAMES, "DENY");
        } else if (written.group("one") != null) {
            response.setHeader(POLICY, OF_WRITTEN + "'none'");
            response.setHeader(FRAMES, "DENY");
        } else {
            // Without the older header, which knows no exceptions.
            response.setHeader(POLICY, OF_WRITTEN + "*");
        }
    }
}
