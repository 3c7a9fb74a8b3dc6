package eu.werein.events.catalogue;

import eu.werein.events.gatherings.Visibility;
import eu.werein.platform.meetings.Band;
import eu.werein.platform.meetings.FamilyFact;
import eu.werein.platform.meetings.Language;
import eu.werein.platform.meetings.Mode;
import eu.werein.platform.tenant.PartnerId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The gatherings of all hosts, date by date. */
public interface Catalogue {

    /**
     * Takes in what a host has told; what is not newer than what is held changes nothing.
     *
     * @param sequence of the event that told it
     */
    void take(Entry entry, long sequence);

    /**
     * Which dates are looked for.
     *
     * @param members partners whose member somebody is who looks for them
     * @param visible what she looks for: what is for a partner's members is found by them only
     * @param hosts of one of these
     * @param from when the first one begins
     * @param to before which the last one begins
     * @param language spoken
     * @param country of the host: ISO 3166-1 alpha-2 in small letters
     * @param mode where people meet
     * @param bands in one of these; in whatever, if there are none
     * @param family all of these hold
     */
    record Filter(
            Set<PartnerId> members,
            Set<Visibility> visible,
            Set<PartnerId> hosts,
            Instant from,
            Instant to,
            @Nullable Language language,
            @Nullable String country,
            @Nullable Mode mode,
            Set<Band> bands,
            Set<FamilyFact> family) {
        public Filter {
            members = Set.copyOf(members);
            visible = Set.copyOf(visible);
            hosts = Set.copyOf(hosts);
            bands = Set.copyOf(bands);
            family = Set.copyOf(family);
        }
    }

    /**
     * A place in the list.
     *
     * @param start of the date, in ISO form
     */
    record Position(String start, String key) {
        public static Position of(Listed listed) {
            return new Position(listed.occurrence().start().toString(), listed.key());
        }
    }

    /** Dates that take place; what begins first is first; at most so many. */
    List<Listed> list(Filter filter, @Nullable Position after, int limit);

    /**
     * Gatherings with all their dates, by host and id.
     *
     * @param visible to whom they are open
     */
    List<Entry> entries(Set<PartnerId> hosts, Set<Visibility> visible);

    /** Another one whenever something may have changed. */
    long stamp();
}
