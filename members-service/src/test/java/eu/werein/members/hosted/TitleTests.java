package eu.werein.members.hosted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.werein.members.person.Language;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TitleTests {

    private static final Map<Language, String> IN =
            Map.of(Language.FR, "Vendre en ligne", Language.GL, "Vender en liña");

    @Test
    void somethingIsCalledInHerLanguageOrAsEverybodyElseIsTold() {
        Title title = new Title(IN, Language.GL);
        assertThat(title.toldIn(Language.FR)).isEqualTo("Vendre en ligne");
        assertThat(title.toldIn(Language.NL)).isEqualTo("Vender en liña");
    }

    @Test
    void whatEverybodyElseIsToldIsThere() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Title(IN, Language.NL));
    }
}
