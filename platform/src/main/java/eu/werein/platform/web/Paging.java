package eu.werein.platform.web;

import eu.werein.platform.tenant.TenantContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Cuts lists into pages; a cursor holds for its partner and filter only. */
public final class Paging {

    private static final int DEFAULT_LIMIT = 50;
    private static final int MAX_LIMIT = 200;

    private final Cursors cursors;

    Paging(Cursors cursors) {
        this.cursors = cursors;
    }

    /**
     * The part of a list that a caller asks for.
     *
     * @param list and filter, in a fixed form
     * @throws ProblemException 400 for a limit beyond 1 to 200, or another list's cursor
     */
    public Part part(String list, Optional<String> cursor, Optional<Integer> limit) {
        return scoped(TenantContext.current() + "/" + list, cursor, limit);
    }

    /**
     * As above, of a list that is no partner's.
     *
     * @param list and filter, in a fixed form
     */
    public Part federationPart(String list, Optional<String> cursor, Optional<Integer> limit) {
        // No partner has a name without a hyphen.
        return scoped("federation/" + list, cursor, limit);
    }

    private Part scoped(String scope, Optional<String> cursor, Optional<Integer> limit) {
        int size = limit.orElse(DEFAULT_LIMIT);
        if (size < 1 || size > MAX_LIMIT) {
            throw malformed("?limit");
        }
        return new Part(scope, size, cursor.map(given -> cursors.decode(scope, given)));
    }

    /** Thrown at whoever gives a query parameter that means nothing. */
    public static ProblemException malformed(String parameter) {
        return ProblemException.invalid(List.of(Problem.Defect.of(parameter, "malformed")));
    }

    /** A part of a list: what stands after a place, up to a limit. */
    public final class Part {
        private final String scope;
        private final int limit;
        private final Optional<String> after;

        private Part(String scope, int limit, Optional<String> after) {
            this.scope = scope;
            this.limit = limit;
            this.after = after;
        }

        public int limit() {
            return limit;
        }

        /** The place that it begins after; none for the list's beginning. */
        public Optional<String> after() {
            return after;
        }

        /**
         * @param next the place of the last item if more follow
         */
        public <T> Page<T> page(List<T> items, @Nullable String next) {
            return new Page<>(items, next == null ? null : cursors.encode(scope, next));
        }

        /**
         * The page, of one item more than it shows if more follow.
         *
         * @param place of an item in the list
         */
        public <T> Page<T> page(List<T> found, Function<T, String> place) {
            List<T> shown = found.size() > limit ? found.subList(0, limit) : found;
            return page(shown, found.size() > limit ? place.apply(shown.getLast()) : null);
        }
    }
}
