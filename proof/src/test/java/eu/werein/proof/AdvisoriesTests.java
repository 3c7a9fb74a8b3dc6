package eu.werein.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Guards for advisories that are kept by what nobody configures; see docs/advisories.md. */
class AdvisoriesTests {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final List<String> MODULES =
            List.of(
                    "deploy",
                    "federation-service",
                    "gateway",
                    "members-service",
                    "platform",
                    "training-service",
                    "events-service");

    @ParameterizedTest
    @CsvSource({"keycloak.version, 26.7.3", "netty.version, 4.2.18"})
    void whatIsPinnedIsNotOlderThanItsFix(String property, String fix) throws IOException {
        Matcher pinned =
                Pattern.compile("<%s>([\\d.]+\\d)".formatted(Pattern.quote(property)))
                        .matcher(Files.readString(ROOT.resolve("pom.xml")));

        assertThat(pinned.find()).isTrue();
        assertThat(numbers(pinned.group(1)).compareTo(numbers(fix))).isNotNegative();
    }

    /** CVE-2026-110985 needs OAUTHBEARER, CVE-2025-14847 messages packed with zlib. */
    @Test
    void nothingChoosesWhatAnAdvisoryWarnsOf() throws IOException {
        assertThat(filesWith("oauthbearer")).isEmpty();
        assertThat(filesWith("compressors=")).isEmpty();
    }

    @Test
    void noListenerMapsHeadersToClasses() throws IOException {
        for (String mapper :
                List.of(
                        "JsonKafkaHeaderMapper",
                        "DefaultKafkaHeaderMapper",
                        "DelegatingDeserializer",
                        "JacksonJsonDeserializer",
                        "@RetryableTopic",
                        "RetryTopicConfiguration")) {
            assertThat(filesWith(mapper)).as(mapper).isEmpty();
        }
    }

    /** Each part with the same number of digits, so that texts compare as numbers do. */
    private static String numbers(String version) {
        return Arrays.stream(version.split("\\.", -1))
                .map(part -> "%06d".formatted(Integer.parseInt(part)))
                .reduce("", String::concat);
    }

    private static List<Path> filesWith(String text) throws IOException {
        List<Path> found = new ArrayList<>();
        for (String module : MODULES) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module))) {
                for (Path file : files.filter(AdvisoriesTests::isOurs).toList()) {
                    String content = Files.readString(file).toLowerCase(Locale.ROOT);
                    if (content.contains(text.toLowerCase(Locale.ROOT))) {
                        found.add(file);
                    }
                }
            }
        }
        return found;
    }

    private static boolean isOurs(Path file) {
        String path = file.toString();
        return Files.isRegularFile(file)
                && path.matches(".*\\.(java|json|ya?ml|properties|sh)")
                && !path.contains("/target/")
                && !path.contains("/.state/");
    }
}
