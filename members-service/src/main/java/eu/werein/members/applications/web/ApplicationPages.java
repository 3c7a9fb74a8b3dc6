package eu.werein.members.applications.web;

import eu.werein.members.applications.Application;
import eu.werein.members.applications.ApplicationId;
import eu.werein.members.applications.Applications;
import eu.werein.members.applications.Applications.Filter;
import eu.werein.members.applications.Applications.Position;
import eu.werein.platform.web.Page;
import eu.werein.platform.web.Paging;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Cuts the inbox into pages. */
@Component
final class ApplicationPages {

    private final Applications applications;
    private final Paging paging;

    ApplicationPages(Applications applications, Paging paging) {
        this.applications = applications;
        this.paging = paging;
    }

    Page<Application> page(
            Optional<String> state, Optional<String> cursor, Optional<Integer> limit) {
        Filter filter = state.map(ApplicationPages::filter).orElse(Filter.ALL);
        Paging.Part part = paging.part("applications/" + filter, cursor, limit);
        Position after = part.after().map(ApplicationPages::position).orElse(null);
        List<Application> found =
                applications.list(new Applications.Query(filter, after, part.limit() + 1));
        return part.page(found, ApplicationPages::position);
    }

    private static Filter filter(String state) {
        for (Filter filter : Filter.values()) {
            if (filter.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(state)) {
                return filter;
            }
        }
        throw Paging.malformed("?state");
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
}
