package eu.werein.gateway.routing;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.ServerResponse;

/** What a caller gets to see of a service's answer's head. */
final class ResponseHeaders implements HttpHeadersFilter.ResponseHttpHeadersFilter {

    private static final Set<String> PASSING =
            Set.of(
                    HttpHeaders.CONTENT_DISPOSITION,
                    HttpHeaders.CONTENT_LANGUAGE,
                    HttpHeaders.CONTENT_LENGTH,
                    HttpHeaders.CONTENT_TYPE,
                    HttpHeaders.ETAG,
                    HttpHeaders.RETRY_AFTER);

    @Override
    public HttpHeaders apply(HttpHeaders answered, ServerResponse response) {
        HttpHeaders passing = new HttpHeaders();
        for (String name : PASSING) {
            @Nullable List<String> values = answered.get(name);
            if (values != null) {
                passing.put(name, List.copyOf(values));
            }
        }
        @Nullable URI location = answered.getLocation();
        if (location != null) {
            passing.set(HttpHeaders.LOCATION, pathOf(location));
        }
        return passing;
    }

    /** Services do not know under which name the world sees them. */
    private static String pathOf(URI location) {
        return location.getRawQuery() == null
                ? location.getRawPath()
                : location.getRawPath() + '?' + location.getRawQuery();
    }
}
