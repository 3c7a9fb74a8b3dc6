package eu.werein.proof.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** A row without a test is a promise that nobody keeps. */
class TablesTests {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final TestIndex TESTS = TestIndex.of(ROOT);

    @ParameterizedTest
    @ValueSource(strings = {"attacks.md", "advisories.md"})
    void everyRowNamesTestsThatExist(String page) throws IOException {
        List<String> findings =
                table(page).rows().stream().flatMap(row -> findings(row).stream()).toList();

        assertThat(findings).isEmpty();
    }

    @Test
    void everyAttackOfTheThreatModelHasItsRow() throws IOException {
        assertThat(table("attacks.md").rows())
                .extracting(row -> row.name().substring(0, 3))
                .containsAll(
                        IntStream.rangeClosed(1, 25)
                                .filter(attack -> attack != 12)
                                .mapToObj("T%02d"::formatted)
                                .toList());
    }

    @Test
    void aRowThatNamesNoTestIsFound() {
        Table table =
                Table.of(
                        """
                        | id | what | test |
                        |---|---|---|
                        | T01 | an attack | somebody will see |
                        | T02 | another | `proof/TablesTests#wasNeverWritten` |
                        """);

        assertThat(table.rows().stream().flatMap(row -> findings(row).stream()))
                .containsExactly(
                        "T01 names no test", "T02 names proof/TablesTests#wasNeverWritten");
    }

    private static List<String> findings(Table.Row row) {
        List<String> named = row.tests();
        if (named.isEmpty()) {
            return List.of(row.name() + " names no test");
        }
        return named.stream()
                .filter(test -> !TESTS.has(test))
                .map(test -> row.name() + " names " + test)
                .toList();
    }

    private static Table table(String page) throws IOException {
        return Table.of(Files.readString(ROOT.resolve("docs").resolve(page)));
    }
}
