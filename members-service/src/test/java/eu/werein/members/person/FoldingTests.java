package eu.werein.members.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTests {

    @ParameterizedTest
    @CsvSource({
        "Zoé Nuñez, zoe nunez",
        "O'Hara-Weiß, o hara weiss",
        "ŁÓDŹ, lodz",
        "Ελένη, elene",
        "Xoán, xoan",
        "Zoe\u0301, zoe",
        " Ana   María , ana maria",
        "Дарина, darina",
        ".*, ''"
    })
    void namesThatPeopleTakeForAlikeAreAlike(String name, String folded) {
        assertThat(Folding.fold(name)).isEqualTo(folded);
    }
}
