package eu.werein.proof.planted;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlantedBugsTests {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    private final List<PlantedBug> bugs = PlantedBug.all(ROOT);

    @Test
    void everyBugStillFitsTheTree() {
        assertThat(bugs).hasSizeGreaterThanOrEqualTo(8);
        assertThat(bugs).allSatisfy(bug -> assertThat(bug.applies(ROOT)).as(bug.name()).isTrue());
    }

    @Test
    void everyBugSpoilsTheModuleWhoseCheckItNames() {
        assertThat(bugs)
                .allSatisfy(
                        bug ->
                                assertThat(bug.files())
                                        .isNotEmpty()
                                        .allMatch(
                                                file ->
                                                        file.startsWith(
                                                                bug.module() + "/src/main/java")));
    }
}
