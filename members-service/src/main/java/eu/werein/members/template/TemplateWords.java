package eu.werein.members.template;

import eu.werein.members.person.Language;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The words in the template, which people read and write: headers, and values that have names. */
public final class TemplateWords {

    private static final String OR = "\\|";
    private static final Map<Field, String> NAMED =
            Map.of(
                    Field.STAGE, "stage",
                    Field.BANDS, "band",
                    Field.NEWSLETTER, "flag",
                    Field.DIRECTORY, "flag");
    private static final Map<Language, Map<String, String>> WORDS = read();

    private TemplateWords() {}

    public static String header(Field field, Language language) {
        return get("field." + field.wireName(), language);
    }

    /** What a value's wire name is called, for the fields whose values have names. */
    public static Optional<String> value(Field field, String wireName, Language language) {
        return kind(field)
                .map(kind -> words(language).get(kind + "." + wireName))
                .map(words -> words.split(OR, -1)[0]);
    }

    /** The wire names of a field's values, by the words for them in all languages. */
    public static Map<String, String> values(Field field) {
        String prefix = kind(field).orElseThrow() + ".";
        Map<String, String> byWord = new HashMap<>();
        for (Map<String, String> words : WORDS.values()) {
            words.forEach(
                    (key, word) -> {
                        if (key.startsWith(prefix)) {
                            String wireName = key.substring(prefix.length());
                            for (String each : word.split(OR, -1)) {
                                byWord.put(WordKey.of(each), wireName);
                            }
                            byWord.put(WordKey.of(wireName), wireName);
                        }
                    });
        }
        return byWord;
    }

    static String sheet(Language language) {
        return get("sheet", language);
    }

    private static Optional<String> kind(Field field) {
        return Optional.ofNullable(NAMED.get(field));
    }

    private static Map<String, String> words(Language language) {
        return WORDS.getOrDefault(language, Map.of());
    }

    private static String get(String key, Language language) {
        String word = words(language).get(key);
        if (word == null) {
            throw new IllegalArgumentException("no word: " + key);
        }
        return word;
    }

    private static Map<Language, Map<String, String>> read() {
        Map<Language, Map<String, String>> words = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            words.put(language, WordFile.read(TemplateWords.class, "template_" + language.code()));
        }
        return words;
    }
}
