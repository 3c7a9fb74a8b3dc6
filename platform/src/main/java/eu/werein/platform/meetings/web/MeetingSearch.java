package eu.werein.platform.meetings.web;

import eu.werein.platform.meetings.Band;
import eu.werein.platform.meetings.FamilyFact;
import eu.werein.platform.meetings.Language;
import eu.werein.platform.meetings.Mode;
import eu.werein.platform.web.Paging;
import eu.werein.platform.web.ProblemException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What somebody looks for among meetings, as she has written it into the address. */
public final class MeetingSearch {

    private MeetingSearch() {}

    /**
     * @throws ProblemException 400 for what is none
     */
    public static Language language(String code) {
        if (!code.matches(Language.PATTERN)) {
            throw Paging.malformed("?language");
        }
        return Language.of(code);
    }

    /**
     * A host's country as partners' ids have it.
     *
     * @throws ProblemException 400 for what is none
     */
    public static String country(String code) {
        if (!code.matches("[A-Z]{2}")) {
            throw Paging.malformed("?country");
        }
        return code.toLowerCase(Locale.ROOT);
    }

    /**
     * @throws ProblemException 400 for what is none
     */
    public static Mode mode(String name) {
        if (!name.matches(Mode.PATTERN)) {
            throw Paging.malformed("?mode");
        }
        return Mode.of(name);
    }

    /**
     * @throws ProblemException 400 when one is none
     */
    public static Set<Band> bands(Set<String> names) {
        return names.stream().map(MeetingSearch::band).collect(Collectors.toUnmodifiableSet());
    }

    private static Band band(String name) {
        if (!name.matches(Band.PATTERN)) {
            throw Paging.malformed("?band");
        }
        return Band.of(name);
    }

    /**
     * @throws ProblemException 400 when one is none
     */
    public static Set<FamilyFact> facts(Set<String> names) {
        return names.stream().map(MeetingSearch::fact).collect(Collectors.toUnmodifiableSet());
    }

    private static FamilyFact fact(String name) {
        if (!name.matches(FamilyFact.PATTERN)) {
            throw Paging.malformed("?family");
        }
        return FamilyFact.of(name);
    }
}
