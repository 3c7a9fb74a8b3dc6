package eu.werein.events.gatherings;

import eu.werein.platform.meetings.FamilyFact;
import eu.werein.platform.meetings.Language;
import eu.werein.platform.meetings.Mode;
import eu.werein.platform.meetings.Texts;
import eu.werein.platform.meetings.Venue;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the host tells of a gathering, but for when it is.
 *
 * @param place where it takes place on site
 * @param link where it takes place online; may be told later
 * @param languages that are spoken
 * @param capacity how many can come, from 1; none if there is room for all
 */
public record Told(
        Texts texts,
        Mode mode,
        @Nullable Venue place,
        @Nullable URI link,
        Set<FamilyFact> familyFacts,
        Set<Language> languages,
        @Nullable Integer capacity) {

    /**
     * @throws IllegalArgumentException when it is on site nowhere, has a place and is online, or
     *     has room for nobody
     */
    public Told {
        familyFacts = Set.copyOf(familyFacts);
        languages = Set.copyOf(languages);
        if ((place != null) == (mode == Mode.ONLINE)) {
            throw new IllegalArgumentException("a place is where people meet on site");
        }
        if (capacity != null && capacity < 1) {
            throw new IllegalArgumentException("room for nobody");
        }
    }

    /** How many characters people would read. */
    int length() {
        return texts.in().values().stream()
                .mapToInt(
                        text ->
                                text.title().length()
                                        + text.summary().length()
                                        + text.description().length())
                .sum();
    }
}
