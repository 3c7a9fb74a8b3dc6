package eu.werein.federation.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectorTests {

    @ParameterizedTest
    @CsvSource({
        "01, A", "03, A", "05, B", "09, B", "10, C", "33, C", "35, D", "36, E", "39, E", "41, F",
        "43, F", "46, G", "47, G", "49, H", "53, H", "55, I", "56, I", "58, J", "60, J", "61, K",
        "63, K", "64, L", "66, L", "68, M", "69, N", "75, N", "77, O", "82, O", "84, P", "85, Q",
        "86, R", "88, R", "90, S", "93, S", "94, T", "96, T", "97, U", "98, U", "99, V"
    })
    void countsADivisionInItsSection(String division, String section) {
        assertThat(Sector.of(division)).isEqualTo(new Sector(section));
    }

    /** 45 is of the revision before; the others were never given. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "00", "04", "34", "40", "44", "45", "48", "54", "57", "67", "76", "83", "89", "W",
                "g", "", "471", "unknown"
            })
    @NullSource
    void doesNotKnowWhatIsNoSectionOfThisRevision(@Nullable String code) {
        assertThat(Sector.of(code)).isEqualTo(Sector.UNKNOWN);
    }

    @Test
    void hasTwentyTwoSectionsAndTheUnknown() {
        assertThat(Sector.ALL).hasSize(23).last().isEqualTo(Sector.UNKNOWN);
        assertThat(Sector.ALL).startsWith(new Sector("A")).contains(new Sector("V"));
    }

    @Test
    void placesAMemberWhoseStageIsNoneOfTheThree() {
        assertThat(Stage.of("idea")).isEqualTo(Stage.IDEA);
        assertThat(Stage.of("IDEA")).isEqualTo(Stage.UNKNOWN);
        assertThat(Stage.of(null)).isEqualTo(Stage.UNKNOWN);
    }
}
