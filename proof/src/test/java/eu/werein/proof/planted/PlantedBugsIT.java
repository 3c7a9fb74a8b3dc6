package eu.werein.proof.planted;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.proof.planted.Plantation.Colour;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The two quickest of all; {@code proof/planted/run} plants every one. */
@Order(10)
final class PlantedBugsIT {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    private final Plantation plantation = new Plantation(ROOT);

    @ParameterizedTest
    @ValueSource(strings = {"tombstone-ignored", "suppression-after-formatting"})
    void theCheckSeesTheBugAndNothingElse(String name) {
        PlantedBug bug =
                PlantedBug.all(ROOT).stream()
                        .filter(one -> one.name().equals(name))
                        .findFirst()
                        .orElseThrow();
        Plantation.Outcome healthy = plantation.without(bug);
        assertThat(healthy.colour()).as("%s", healthy.lines()).isEqualTo(Colour.GREEN);
        Plantation.Outcome spoilt = plantation.with(bug);
        assertThat(spoilt.colour()).as("%s", spoilt.lines()).isEqualTo(Colour.RED);
    }

    @Test
    void everyNamedCheckExists() {
        assertThat(PlantedBug.all(ROOT))
                .allSatisfy(bug -> assertThat(bug.checkClass(ROOT)).matches(Files::exists));
    }
}
