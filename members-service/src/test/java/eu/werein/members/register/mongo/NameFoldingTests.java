package eu.werein.members.register.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFoldingTests {

    @ParameterizedTest
    @CsvSource({
        "Zoé Nuñez, zoe nunez",
        "O'Hara-Weiß, o hara weiss",
        "ŁÓDŹ, lodz",
        "Ελένη, elene",
        "Xoán, xoan",
        ".*, ''"
    })
    void namesThatPeopleTakeForAlikeAreAlike(String name, String folded) {
        assertThat(NameFolding.fold(name)).isEqualTo(folded);
    }
}
