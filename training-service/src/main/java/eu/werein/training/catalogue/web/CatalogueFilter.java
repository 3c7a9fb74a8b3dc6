package eu.werein.training.catalogue.web;

import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.web.Paging;
import eu.werein.training.catalogue.Catalogue;
import eu.werein.training.cycles.Band;
import eu.werein.training.cycles.FamilyFact;
import eu.werein.training.cycles.Language;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

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
                language.map(CatalogueFilter::language).orElse(null),
                country.map(CatalogueFilter::country).orElse(null),
                bands.stream().map(CatalogueFilter::band).collect(Collectors.toUnmodifiableSet()),
                family.stream().map(CatalogueFilter::fact).collect(Collectors.toUnmodifiableSet()));
    }

    /** Whoever is not known hosts nothing. */
    private static Set<PartnerId> only(String asked, Set<PartnerId> hosts) {
        return PartnerId.parse(asked).filter(hosts::contains).map(Set::of).orElse(Set.of());
    }

    private static Language language(String code) {
        if (!code.matches(Language.PATTERN)) {
            throw Paging.malformed("?language");
        }
        return Language.of(code);
    }

    private static String country(String code) {
        if (!code.matches("[A-Z]{2}")) {
            throw Paging.malformed("?country");
        }
        return code.toLowerCase(Locale.ROOT);
    }

    private static Band band(String name) {
        if (!name.matches(Band.PATTERN)) {
            throw Paging.malformed("?band");
        }
        return Band.of(name);
    }

    private static FamilyFact fact(String name) {
        if (!name.matches(FamilyFact.PATTERN)) {
            throw Paging.malformed("?family");
        }
        return FamilyFact.of(name);
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
