package eu.werein.gateway.routing;

import static eu.werein.gateway.routing.Route.anybody;
import static eu.werein.gateway.routing.Route.signedIn;
import static eu.werein.gateway.routing.Service.EVENTS;
import static eu.werein.gateway.routing.Service.FEDERATION;
import static eu.werein.gateway.routing.Service.MEMBERS;
import static eu.werein.gateway.routing.Service.TRAINING;
import static eu.werein.gateway.routing.Traffic.FILE;
import static eu.werein.gateway.routing.Traffic.IMPORT;
import static eu.werein.gateway.routing.Traffic.STREAM;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.PATCH;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;

/** Everything that passes the gateway, in one place; the first match counts. */
final class RouteTable {

    private static final Set<HttpMethod> READ = Set.of(GET);
    private static final Set<HttpMethod> SEND = Set.of(POST);
    private static final Set<HttpMethod> JOBS = Set.of(GET, POST, DELETE);
    private static final Set<HttpMethod> KEPT = Set.of(GET, PUT);
    private static final Set<HttpMethod> ONE = Set.of(GET, PUT, DELETE);
    private static final Set<HttpMethod> ANY = Set.of(GET, POST, PUT, PATCH, DELETE);
    private static final int LONGEST_PATH = 512;

    /** A gathering's dates are told by one service, and who comes without an account by another. */
    private static final String GUESTS_OF_A_DATE =
            "/api/partners/{partner}/gatherings/{id}/occurrences/{date}/guests";

    private static final List<Route> WEREIN =
            List.of(
                    anybody(FEDERATION, READ, "/api/public/partners"),
                    anybody(FEDERATION, READ, "/api/public/partners/{partner}"),
                    anybody(EVENTS, READ, "/api/public/partners/{partner}/calendar.ics"),
                    anybody(EVENTS, READ, "/api/public/calendar.ics"),
                    anybody(EVENTS, READ, "/api/public/gatherings"),
                    anybody(EVENTS, READ, "/api/public/pages.css"),
                    anybody(EVENTS, READ, "/api/public/partners/{partner}/gatherings.html"),
                    anybody(EVENTS, READ, "/api/public/partners/{partner}/gatherings/{id}"),
                    anybody(EVENTS, READ, "/api/feeds/{token}"),
                    anybody(MEMBERS, SEND, "/api/public/partners/{partner}/applications").costs(3),
                    anybody(MEMBERS, SEND, "/api/public/confirmations").costs(3),
                    anybody(MEMBERS, SEND, "/api/public/partners/{partner}/guests").costs(3),
                    anybody(MEMBERS, SEND, "/api/public/guest-confirmations").costs(3),
                    anybody(MEMBERS, SEND, "/api/public/guest-seats").costs(3),
                    anybody(MEMBERS, SEND, "/api/public/guest-answers").costs(3),
                    anybody(MEMBERS, READ, "/api/public/partners/{partner}/certificates/{id}"),
                    anybody(MEMBERS, READ, "/api/public/partners/{partner}/did.json"),
                    anybody(MEMBERS, READ, "/api/public/partners/{partner}/status-list/{id}"),
                    signedIn(FEDERATION, READ, "/api/federation/dashboard/stream").as(STREAM),
                    signedIn(FEDERATION, ANY, "/api/federation/**"),
                    signedIn(MEMBERS, ANY, "/api/partners/{partner}/applications/**"),
                    signedIn(MEMBERS, READ, "/api/partners/{partner}/members/export").as(FILE),
                    signedIn(MEMBERS, ANY, "/api/partners/{partner}/members/**"),
                    signedIn(MEMBERS, SEND, "/api/partners/{partner}/cards"),
                    signedIn(MEMBERS, SEND, "/api/partners/{partner}/imports").as(IMPORT),
                    signedIn(MEMBERS, READ, "/api/partners/{partner}/imports/example").as(FILE),
                    signedIn(MEMBERS, READ, "/api/partners/{partner}/imports/{id}/annotated")
                            .as(FILE),
                    signedIn(MEMBERS, READ, "/api/partners/{partner}/imports/{id}/progress")
                            .as(STREAM),
                    signedIn(MEMBERS, JOBS, "/api/partners/{partner}/imports/**"),
                    signedIn(TRAINING, ANY, "/api/partners/{partner}/cycles/**"),
                    signedIn(TRAINING, JOBS, "/api/partners/{partner}/enrolment-requests/**"),
                    signedIn(TRAINING, READ, "/api/partners/{partner}/member-enrolments"),
                    signedIn(TRAINING, ANY, "/api/partners/{partner}/enrolment-policy"),
                    signedIn(TRAINING, READ, "/api/cycles"),
                    signedIn(TRAINING, KEPT, "/api/cycles/{partner}/{id}/confidence"),
                    signedIn(TRAINING, JOBS, "/api/cycles/{partner}/**"),
                    signedIn(TRAINING, READ, "/api/me/enrolments"),
                    signedIn(MEMBERS, READ, "/api/me/certificates/{issuer}/{id}/{kind}").as(FILE),
                    signedIn(EVENTS, READ, "/api/partners/{partner}/gatherings/export").as(FILE),
                    signedIn(MEMBERS, READ, GUESTS_OF_A_DATE),
                    signedIn(EVENTS, ANY, "/api/partners/{partner}/gatherings/**"),
                    signedIn(EVENTS, ONE, "/api/partners/{partner}/school-calendar/**"),
                    signedIn(EVENTS, READ, "/api/partners/{partner}/dates/{date}/shut-out"),
                    signedIn(FEDERATION, READ, "/api/partners/{partner}/dates/{date}/bands"),
                    signedIn(EVENTS, JOBS, "/api/me/feeds/**"),
                    signedIn(EVENTS, READ, "/api/me/answers"),
                    signedIn(EVENTS, READ, "/api/gatherings"),
                    signedIn(EVENTS, ANY, "/api/gatherings/{partner}/**"),
                    signedIn(MEMBERS, ANY, "/api/me/**"));

    private final List<Route> routes;

    RouteTable(List<Route> routes) {
        this.routes = List.copyOf(routes);
    }

    static RouteTable ofTheFederation() {
        return new RouteTable(WEREIN);
    }

    List<Route> routes() {
        return routes;
    }

    /**
     * Our paths need no percent-encoding: one that has it is somebody's attempt to be read in two
     * ways.
     *
     * @param path as it stands in the request line, not decoded
     */
    Optional<Route> find(String method, String path) {
        if (path.indexOf('%') >= 0 || path.length() > LONGEST_PATH) {
            return Optional.empty();
        }
        PathContainer asked = PathContainer.parsePath(path);
        HttpMethod verb = HttpMethod.valueOf(method);
        return routes.stream().filter(route -> route.matches(verb, asked)).findFirst();
    }
}
