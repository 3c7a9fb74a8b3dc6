package eu.werein.members.applications.web;

import eu.werein.members.applications.Application;
import eu.werein.members.applications.ApplicationId;
import eu.werein.members.applications.Applications;
import eu.werein.members.applications.Applications.Filter;
import eu.werein.members.applications.Applications.Position;
import eu.werein.platform.tenant.TenantContext;
import eu.werein.platform.web.Cursors;
import eu.werein.platform.web.Problem;
import eu.werein.platform.web.ProblemException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Cuts the inbox into pages; a cursor holds for its partner and filter only. */
@Component
final class ApplicationPages {

    private static final int DEFAULT_LIMIT = 50;
    private static final int MAX_LIMIT = 200;

    private final Applications applications;
    private final Cursors cursors;

    ApplicationPages(Applications applications, Cursors cursors) {
        this.applications = applications;
        this.cursors = cursors;
    }

    record Listing(List<Application> applications, @Nullable String next) {}

    Listing page(Optional<String> state, Optional<String> cursor, Optional<Integer> limit) {
        Filter filter = state.map(ApplicationPages::filter).orElse(Filter.ALL);
        int size = limit.orElse(DEFAULT_LIMIT);
        if (size < 1 || size > MAX_LIMIT) {
            throw invalid("?limit");
        }
        String scope = TenantContext.current() + "/applications/" + filter;
        Position after = cursor.map(given -> position(cursors.decode(scope, given))).orElse(null);
        List<Application> found =
                applications.list(new Applications.Query(filter, after, size + 1));
        if (found.size() <= size) {
            return new Listing(found, null);
        }
        List<Application> shown = found.subList(0, size);
        return new Listing(shown, cursors.encode(scope, position(shown.getLast())));
    }

    private static Filter filter(String state) {
        for (Filter filter : Filter.values()) {
            if (filter.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(state)) {
                return filter;
            }
        }
        throw invalid("?state");
    }

    private static String position(Application last) {
        return last.submittedAt().toEpochMilli() + "/" + last.id();
    }

    private static Position position(String text) {
        int slash = text.indexOf('/');
        return new Position(
                Instant.ofEpochMilli(Long.parseLong(text.substring(0, slash))),
                new ApplicationId(text.substring(slash + 1)));
    }

    private static ProblemException invalid(String parameter) {
        return ProblemException.of(
                HttpStatus.BAD_REQUEST,
                "invalid",
                List.of(Problem.Defect.of(parameter, "malformed")));
    }
}
