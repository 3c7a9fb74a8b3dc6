package eu.werein.members.hosted.messaging;

import eu.werein.members.hosted.Title;
import eu.werein.members.person.Language;
import java.util.EnumMap;
import java.util.Map;

/**
 * What hosts tell of something, as far as it is its title.
 *
 * @param texts by BCP 47 code
 * @param fallback the text that is shown to whom the others do not help
 */
public record TitleData(Map<String, TextData> texts, String fallback) {

    /** What is told in one language. */
    public record TextData(String title) {}

    public Title title() {
        Map<Language, String> in = new EnumMap<>(Language.class);
        texts.forEach((language, text) -> in.put(Language.of(language), text.title()));
        return new Title(in, Language.of(fallback));
    }
}
