package eu.werein.members.enrolments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.werein.members.person.Language;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CycleTitleTests {

    private static final Map<Language, String> IN =
            Map.of(Language.FR, "Vendre en ligne", Language.GL, "Vender en liña");

    @Test
    void aCycleIsCalledInHerLanguageOrAsEverybodyElseIsTold() {
        CycleTitle title = new CycleTitle(IN, Language.GL);
        assertThat(title.toldIn(Language.FR)).isEqualTo("Vendre en ligne");
        assertThat(title.toldIn(Language.NL)).isEqualTo("Vender en liña");
    }

    @Test
    void whatEverybodyElseIsToldIsThere() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CycleTitle(IN, Language.NL));
    }
}
