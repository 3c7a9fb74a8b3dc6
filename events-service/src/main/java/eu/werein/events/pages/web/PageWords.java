package eu.werein.events.pages.web;

import eu.werein.platform.meetings.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/** The words of the pages, by language. */
final class PageWords {

    private final Map<Language, Properties> words = new EnumMap<>(Language.class);

    PageWords() {
        for (Language language : Language.values()) {
            words.put(language, read(language));
        }
    }

    private static Properties read(Language language) {
        String file = "pages_" + language.code() + ".properties";
        Properties properties = new Properties();
        try (var stream = Objects.requireNonNull(PageWords.class.getResourceAsStream(file), file)) {
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    In in(Language language) {
        return new In(language, words.getOrDefault(language, new Properties()));
    }

    /** The words in one language. */
    record In(Language language, Properties words) {

        /**
         * @throws IllegalArgumentException when there are none
         */
        String get(String key, Object... values) {
            String text = words.getProperty(key);
            if (text == null) {
                throw new IllegalArgumentException("no words: " + key);
            }
            return new MessageFormat(text, locale()).format(values);
        }

        Set<String> keys() {
            return words.stringPropertyNames();
        }

        Locale locale() {
            return Locale.of(language.code());
        }
    }
}
