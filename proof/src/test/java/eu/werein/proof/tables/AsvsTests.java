package eu.werein.proof.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every requirement is met by a test, or says why not. */
class AsvsTests {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final TestIndex TESTS = TestIndex.of(ROOT);
    private static final Pattern REASON =
            Pattern.compile("(?:Does not apply|By design|In production|Open): .+");

    private final Table table = read();

    @Test
    void everyRequirementIsThereOnce() {
        assertThat(table.rows().stream().flatMap(row -> requirements(row.name())))
                .containsExactlyInAnyOrderElementsOf(ofLevelTwo());
    }

    @Test
    void everyRowNamesTestsThatExistOrAReason() {
        assertThat(table.rows().stream().filter(row -> !holds(row)).map(Table.Row::name)).isEmpty();
    }

    @Test
    void aRowThatSaysNothingOrNamesNoTestThatExistsIsFound() {
        Table bad =
                Table.of(
                        """
                        | requirements | what is asked | what holds it |
                        |---|---|---|
                        | V1.1.1 | something | we are careful |
                        | V1.1.2 | something | `proof/AsvsTests#wasNeverWritten` |
                        """);
        assertThat(bad.rows()).hasSize(2).noneMatch(AsvsTests::holds);
    }

    private static boolean holds(Table.Row row) {
        List<String> named = row.tests();
        return named.isEmpty()
                ? REASON.matcher(row.cells().getLast()).matches()
                : named.stream().allMatch(TESTS::has);
    }

    private static Stream<String> requirements(String text) {
        return Arrays.stream(text.strip().split("\\s+", -1));
    }

    /** All of the standard's levels 1 and 2. */
    private static List<String> ofLevelTwo() {
        try (InputStream ids =
                Objects.requireNonNull(
                        AsvsTests.class.getResourceAsStream("asvs-5.0.0-level-2.txt"))) {
            return requirements(new String(ids.readAllBytes(), StandardCharsets.US_ASCII)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Table read() {
        try {
            return Table.of(Files.readString(ROOT.resolve("docs/asvs.md")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
