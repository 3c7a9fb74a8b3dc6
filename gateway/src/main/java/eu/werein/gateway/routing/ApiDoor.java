package eu.werein.gateway.routing;

import eu.werein.gateway.limits.Limits;
import eu.werein.gateway.limits.Place;
import eu.werein.gateway.limits.Requester;
import eu.werein.gateway.problems.Refusal;
import eu.werein.gateway.signin.People;
import eu.werein.gateway.signin.Person;
import eu.werein.gateway.signin.SessionEnded;
import eu.werein.platform.registry.Partner;
import eu.werein.platform.registry.PartnerRegistry;
import eu.werein.platform.tenant.PartnerId;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.PathContainer;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Decides in order what may pass: on the allow-list, within the limits, with a token that lasts,
 * for a partner that is known and active, of a size that the route allows.
 */
final class ApiDoor extends OncePerRequestFilter {

    private static final int OWN_COST = 1;
    private static final String FORM = "application/x-www-form-urlencoded";

    private final RouteTable routes;
    private final OwnPaths ownPaths;
    private final People people;
    private final Limits limits;
    private final PartnerRegistry registry;

    ApiDoor(
            RouteTable routes,
            OwnPaths ownPaths,
            People people,
            Limits limits,
            PartnerRegistry registry) {
        this.routes = routes;
        this.ownPaths = ownPaths;
        this.people = people;
        this.limits = limits;
        this.registry = registry;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !ownPaths.guarded(request.getRequestURI());
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        Requester requester = Requester.of(people.accountId(), request);
        Optional<Route> route = routes.find(request.getMethod(), request.getRequestURI());
        if (route.isPresent()) {
            pass(route.get(), requester, request, response, chain);
        } else if (ownPaths.own(request.getRequestURI())) {
            limits.spend(requester, OWN_COST);
            chain.doFilter(request, response);
        } else {
            limits.spend(requester, OWN_COST);
            throw Refusal.notFound();
        }
    }

    private void pass(
            Route route,
            Requester requester,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        int cost = route.cost(HttpMethod.valueOf(request.getMethod()));
        limits.spend(requester, cost);
        Optional<Person> person = person(request);
        Optional<PartnerId> owner = owner(route, person, request);
        owner.ifPresent(partner -> limits.spend(partner, cost));
        refuseForms(request);
        request.setAttribute(Route.ATTRIBUTE, route);
        person.ifPresent(known -> request.setAttribute(Person.class.getName(), known));
        HttpServletRequest capped = new CappedRequest(request, route.traffic());
        try (Place _ = place(route, requester, owner);
                OpenAnswer _ = OpenAnswer.of(capped)) {
            chain.doFilter(capped, response);
        } finally {
            // An error page is made from the same request: it must not be taken for a route.
            request.removeAttribute(Route.ATTRIBUTE);
        }
    }

    private Optional<Person> person(HttpServletRequest request) {
        try {
            return people.person(request);
        } catch (SessionEnded ended) {
            throw Refusal.unauthenticated();
        }
    }

    /** One body for every partner that is not there for the caller, whatever the reason. */
    private Optional<PartnerId> owner(
            Route route, Optional<Person> person, HttpServletRequest request) {
        if (!route.owned()) {
            return Optional.empty();
        }
        return Optional.of(
                route.owner(PathContainer.parsePath(request.getRequestURI()))
                        .flatMap(PartnerId::parse)
                        .flatMap(registry::find)
                        .filter(partner -> exists(partner, person))
                        .map(Partner::id)
                        .orElseThrow(Refusal::notFound));
    }

    private static boolean exists(Partner partner, Optional<Person> person) {
        return partner.active() || person.filter(Person::federationAdmin).isPresent();
    }

    /** A form's fields would be taken for the query's; services speak JSON and files. */
    private static void refuseForms(HttpServletRequest request) {
        @Nullable String type = request.getContentType();
        if (type != null && type.toLowerCase(Locale.ROOT).startsWith(FORM)) {
            throw Refusal.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "media-type-unsupported");
        }
    }

    private Place place(Route route, Requester requester, Optional<PartnerId> owner) {
        return switch (route.traffic()) {
            case STREAM -> limits.open(requester);
            case CALL, IMPORT, FILE -> limits.enter(requester, owner);
        };
    }
}
