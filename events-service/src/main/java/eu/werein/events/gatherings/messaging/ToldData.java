package eu.werein.events.gatherings.messaging;

import eu.werein.events.gatherings.Told;
import eu.werein.platform.meetings.FamilyFactsData;
import eu.werein.platform.meetings.Language;
import eu.werein.platform.meetings.Mode;
import eu.werein.platform.meetings.Text;
import eu.werein.platform.meetings.Texts;
import eu.werein.platform.meetings.Venue;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a gathering, but for when it is.
 *
 * @param texts by BCP 47 code
 * @param fallback the text that is shown to whom the others do not help
 * @param languages that are spoken: BCP 47 codes
 * @param capacity how many can come; none if there is room for all
 */
public record ToldData(
        Map<String, Text> texts,
        String fallback,
        String mode,
        @Nullable Venue place,
        FamilyFactsData familyFacts,
        List<String> languages,
        @Nullable Integer capacity) {

    public static ToldData of(Told told) {
        Map<String, Text> byCode = new TreeMap<>();
        told.texts().in().forEach((language, text) -> byCode.put(language.code(), text));
        return new ToldData(
                byCode,
                told.texts().fallback().code(),
                told.mode().wireName(),
                told.place(),
                FamilyFactsData.of(told.familyFacts()),
                told.languages().stream().map(Language::code).sorted().toList(),
                told.capacity());
    }

    Told told() {
        Map<Language, Text> byLanguage =
                texts.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        text -> Language.of(text.getKey()), Map.Entry::getValue));
        return new Told(
                new Texts(byLanguage, Language.of(fallback)),
                Mode.of(mode),
                place,
                null,
                familyFacts.facts(),
                languages.stream().map(Language::of).collect(Collectors.toUnmodifiableSet()),
                capacity);
    }
}
