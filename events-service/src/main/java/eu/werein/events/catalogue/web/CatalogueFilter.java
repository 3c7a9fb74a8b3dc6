package eu.werein.events.catalogue.web;

import eu.werein.events.catalogue.Catalogue;
import eu.werein.events.gatherings.Visibility;
import eu.werein.platform.meetings.web.MeetingSearch;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.web.Paging;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What somebody looks for, as she has written it into the address. */
record CatalogueFilter(
        Optional<Instant> from,
        Optional<Instant> to,
        Optional<String> visibility,
        Optional<String> language,
        Optional<String> country,
        Optional<String> mode,
        Set<String> bands,
        Set<String> family,
        Optional<String> host) {

    private static final int USUAL_DAYS = 92;

    /**
     * @param members partners whose member the caller is
     * @param hosts all who may host something
     */
    Catalogue.Filter read(Set<PartnerId> members, Set<PartnerId> hosts, Instant now) {
        // The store compares moments as text, and what begins does so at a full minute.
        Instant begins = from.orElse(now).truncatedTo(ChronoUnit.SECONDS);
        return new Catalogue.Filter(
                members,
                members.isEmpty() ? guests(visible()) : visible(),
                host.map(asked -> only(asked, hosts)).orElse(hosts),
                begins,
                to.orElse(begins.plus(USUAL_DAYS, ChronoUnit.DAYS)).truncatedTo(ChronoUnit.SECONDS),
                language.map(MeetingSearch::language).orElse(null),
                country.map(MeetingSearch::country).orElse(null),
                mode.map(MeetingSearch::mode).orElse(null),
                MeetingSearch.bands(bands),
                MeetingSearch.facts(family));
    }

    private Set<Visibility> visible() {
        if (visibility.filter(name -> !name.matches(Visibility.PATTERN)).isPresent()) {
            throw Paging.malformed("?visibility");
        }
        return visibility
                .map(Visibility::of)
                .map(EnumSet::of)
                .orElse(EnumSet.allOf(Visibility.class));
    }

    /** Whoever belongs to no partner finds what is for everybody. */
    private static Set<Visibility> guests(Set<Visibility> visible) {
        return visible.contains(Visibility.PUBLIC) ? Set.of(Visibility.PUBLIC) : Set.of();
    }

    /** Whoever is not known hosts nothing. */
    private static Set<PartnerId> only(String asked, Set<PartnerId> hosts) {
        return PartnerId.parse(asked).filter(hosts::contains).map(Set::of).orElse(Set.of());
    }

    /** In a fixed form: what a cursor is bound to. */
    String scope() {
        return String.join(
                "/",
                from.map(Instant::toString).orElse(""),
                to.map(Instant::toString).orElse(""),
                visibility.orElse(""),
                language.orElse(""),
                country.orElse(""),
                mode.orElse(""),
                String.join(",", new TreeSet<>(bands)),
                String.join(",", new TreeSet<>(family)),
                host.orElse(""));
    }
}
