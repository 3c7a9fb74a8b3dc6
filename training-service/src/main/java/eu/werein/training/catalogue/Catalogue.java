package eu.werein.training.catalogue;

import eu.werein.platform.meetings.Band;
import eu.werein.platform.meetings.FamilyFact;
import eu.werein.platform.meetings.Language;
import eu.werein.platform.tenant.PartnerId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The cycles of all hosts that people can still look forward to. */
public interface Catalogue {

    /** The states in which a cycle is listed. */
    Set<String> LISTED = Set.of("published", "enrolling", "running");

    /**
     * Takes in what a host has told; what is not newer than what is held changes nothing.
     *
     * @param sequence of the event that told it
     */
    void take(Entry entry, long sequence);

    /**
     * Which cycles are looked for.
     *
     * @param visibleTo open to one of these
     * @param hosts of one of these
     * @param language described in it
     * @param country of the host: ISO 3166-1 alpha-2 in small letters
     * @param bands all sessions lie in these; in whatever, if there are none
     * @param family all of these hold
     */
    record Filter(
            Set<PartnerId> visibleTo,
            Set<PartnerId> hosts,
            @Nullable Language language,
            @Nullable String country,
            Set<Band> bands,
            Set<FamilyFact> family) {
        public Filter {
            visibleTo = Set.copyOf(visibleTo);
            hosts = Set.copyOf(hosts);
            bands = Set.copyOf(bands);
            family = Set.copyOf(family);
        }
    }

    /**
     * A place in the list.
     *
     * @param begins when the first session does, in ISO form
     */
    record Position(String begins, String key) {
        public static Position of(Entry entry) {
            return new Position(entry.begins().toString(), entry.key());
        }
    }

    /** What begins first is first; at most so many. */
    List<Entry> list(Filter filter, @Nullable Position after, int limit);
}
