package eu.werein.members.notifications;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import eu.werein.members.person.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The words of all mails, ICU messages by language. */
final class Words {

    private final Map<Language, Map<String, MessageFormat>> messages =
            new EnumMap<>(Language.class);

    Words() {
        for (Language language : Language.values()) {
            messages.put(language, read(language));
        }
    }

    private static Map<String, MessageFormat> read(Language language) {
        String file = "mails_" + language.code() + ".properties";
        Properties properties = new Properties();
        try (var stream = Words.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(file + " is missing");
            }
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ULocale locale = new ULocale(language.code());
        Map<String, MessageFormat> formats = new java.util.HashMap<>();
        properties
                .stringPropertyNames()
                .forEach(
                        key ->
                                formats.put(
                                        key,
                                        new MessageFormat(properties.getProperty(key), locale)));
        return formats;
    }

    In in(Language language, Map<String, Object> values) {
        return new In(messages.getOrDefault(language, Map.of()), values);
    }

    /** The words in one language about one thing. */
    record In(Map<String, MessageFormat> messages, Map<String, Object> values) {

        Optional<String> find(String key) {
            return Optional.ofNullable(messages.get(key)).map(this::format);
        }

        String get(String key) {
            return find(key).orElseThrow(() -> new IllegalArgumentException("no words: " + key));
        }

        /** A format is not safe for use by several threads: each use has its own. */
        private String format(MessageFormat format) {
            return format.clone().format(values);
        }
    }
}
