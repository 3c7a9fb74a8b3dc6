package eu.werein.gateway.routing;

import eu.werein.gateway.signin.Person;
import eu.werein.platform.observability.TraceParent;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * What a service gets to see of a request's head: an allow-list, and who calls by her token alone.
 * Cookies, forwarding headers and whatever claims an identity stay here.
 */
final class RequestHeaders implements HttpHeadersFilter.RequestHttpHeadersFilter {

    private static final Set<String> PASSING =
            Set.of(
                    HttpHeaders.ACCEPT,
                    HttpHeaders.ACCEPT_LANGUAGE,
                    HttpHeaders.CONTENT_LENGTH,
                    HttpHeaders.IF_MATCH,
                    HttpHeaders.IF_NONE_MATCH,
                    "Idempotency-Key",
                    "Last-Event-ID");

    private final TraceParent traceParent;

    RequestHeaders(TraceParent traceParent) {
        this.traceParent = traceParent;
    }

    @Override
    public HttpHeaders apply(HttpHeaders asked, ServerRequest request) {
        HttpHeaders passing = new HttpHeaders();
        for (String name : PASSING) {
            @Nullable List<String> values = asked.get(name);
            if (values != null) {
                passing.put(name, List.copyOf(values));
            }
        }
        // As it was sent: the framework's copy has a charset that a file's boundary does without.
        @Nullable String type = request.servletRequest().getHeader(HttpHeaders.CONTENT_TYPE);
        if (type != null) {
            passing.set(HttpHeaders.CONTENT_TYPE, type);
        }
        request.attribute(Person.class.getName())
                .map(Person.class::cast)
                .ifPresent(person -> passing.setBearerAuth(person.accessToken()));
        passing.set("traceparent", Traces.current(traceParent));
        return passing;
    }
}
