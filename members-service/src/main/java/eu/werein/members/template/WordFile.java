package eu.werein.members.template;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** Words that stand in a file, because translators do not read Java. */
public final class WordFile {

    private WordFile() {}

    /** The words by their keys from {@code name.properties} beside the class. */
    public static Map<String, String> read(Class<?> beside, String name) {
        Properties properties = new Properties();
        String file = name + ".properties";
        try (var stream = beside.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(file + " is missing");
            }
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty));
    }
}
