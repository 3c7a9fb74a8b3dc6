package eu.werein.gateway.routing;

import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * One entry of the allow-list: which requests go to which service, and what they cost.
 *
 * @param cost in units of {@link eu.werein.gateway.limits.LimitSettings}; changing calls cost
 *     {@link #CHANGE} times as much
 */
record Route(
        Service service,
        Set<HttpMethod> methods,
        PathPattern path,
        Access access,
        Traffic traffic,
        int cost) {

    static final String ATTRIBUTE = Route.class.getName();
    private static final int CHANGE = 4;
    private static final String OWNER = "partner";

    /** Who may come in at all; what she may do there, the service decides. */
    enum Access {
        ANYBODY,
        SIGNED_IN
    }

    static Route anybody(Service service, Set<HttpMethod> methods, String path) {
        return of(service, methods, path, Access.ANYBODY);
    }

    static Route signedIn(Service service, Set<HttpMethod> methods, String path) {
        return of(service, methods, path, Access.SIGNED_IN);
    }

    private static Route of(Service service, Set<HttpMethod> methods, String path, Access access) {
        return new Route(
                service,
                Set.copyOf(methods),
                PathPatternParser.defaultInstance.parse(path),
                access,
                Traffic.CALL,
                Traffic.CALL.cost());
    }

    Route as(Traffic other) {
        return new Route(service, methods, path, access, other, other.cost());
    }

    Route costs(int units) {
        return new Route(service, methods, path, access, traffic, units);
    }

    boolean matches(HttpMethod method, PathContainer asked) {
        return methods.contains(method) && path.matches(asked);
    }

    /** The partner segment as it stands; empty when the path has no owner. */
    Optional<String> owner(PathContainer asked) {
        return Optional.ofNullable(path.matchAndExtract(asked))
                .map(match -> match.getUriVariables().get(OWNER));
    }

    boolean owned() {
        return path.getPatternString().contains('{' + OWNER + '}');
    }

    int cost(HttpMethod method) {
        return HttpMethod.GET.equals(method) ? cost : cost * CHANGE;
    }
}
