package eu.werein.training.catalogue.web;

import eu.werein.platform.meetings.web.MeetingSearch;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.training.catalogue.Catalogue;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What somebody looks for, as she has written it into the address. */
record CatalogueFilter(
        Optional<String> language,
        Optional<String> country,
        Set<String> bands,
        Set<String> family,
        Optional<String> host) {

    /**
     * @param openTo the partners from which the caller looks
     * @param hosts all who may host something
     */
    Catalogue.Filter read(Set<PartnerId> openTo, Set<PartnerId> hosts) {
        return new Catalogue.Filter(
                openTo,
                host.map(asked -> only(asked, hosts)).orElse(hosts),
                language.map(MeetingSearch::language).orElse(null),
                country.map(MeetingSearch::country).orElse(null),
                MeetingSearch.bands(bands),
                MeetingSearch.facts(family));
    }

    /** Whoever is not known hosts nothing. */
    private static Set<PartnerId> only(String asked, Set<PartnerId> hosts) {
        return PartnerId.parse(asked).filter(hosts::contains).map(Set::of).orElse(Set.of());
    }

    /** In a fixed form: what a cursor is bound to. */
    String scope() {
        return String.join(
                "/",
                language.orElse(""),
                country.orElse(""),
                String.join(",", new TreeSet<>(bands)),
                String.join(",", new TreeSet<>(family)),
                host.orElse(""));
    }
}
