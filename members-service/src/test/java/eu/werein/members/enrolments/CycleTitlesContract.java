package eu.werein.members.enrolments;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.members.person.Language;
import eu.werein.platform.tenant.PartnerId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of titles does. */
abstract class CycleTitlesContract {

    private final String id = UUID.randomUUID().toString();
    private final CycleRef ofVigo = new CycleRef(new PartnerId("es-uvigo"), id);
    private final CycleRef ofSaarland = new CycleRef(new PartnerId("de-uni-saarland"), id);

    abstract CycleTitles titles();

    private static CycleTitle title(String french) {
        return new CycleTitle(
                Map.of(Language.FR, french, Language.GL, "Vender en liña"), Language.GL);
    }

    @Test
    void aTitleIsReadAsItWasKept() {
        assertThat(titles().find(ofVigo)).isEmpty();
        titles().keep(ofVigo, title("Vendre en ligne"), 2);
        assertThat(titles().find(ofVigo)).contains(title("Vendre en ligne"));
    }

    @Test
    void twoHostsHaveCyclesOfOneId() {
        titles().keep(ofVigo, title("Vendre"), 2);
        titles().keep(ofSaarland, title("Acheter"), 1);
        assertThat(titles().find(ofVigo)).contains(title("Vendre"));
        assertThat(titles().find(ofSaarland)).contains(title("Acheter"));
    }

    @Test
    void theNewestCountsInWhateverOrderTheyCome() {
        titles().keep(ofVigo, title("Vendre"), 2);
        titles().keep(ofVigo, title("Vendre mieux"), 5);
        titles().keep(ofVigo, title("Vendre"), 2);
        titles().keep(ofVigo, title("Vendre bien"), 4);
        assertThat(titles().find(ofVigo)).contains(title("Vendre mieux"));
    }
}
