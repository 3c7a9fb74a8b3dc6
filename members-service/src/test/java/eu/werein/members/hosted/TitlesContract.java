package eu.werein.members.hosted;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.members.person.Language;
import eu.werein.platform.tenant.PartnerId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of titles does. */
abstract class TitlesContract {

    private final String id = UUID.randomUUID().toString();
    private final Hosted ofVigo = Hosted.cycle(new PartnerId("es-uvigo"), id);
    private final Hosted ofSaarland = Hosted.cycle(new PartnerId("de-uni-saarland"), id);

    abstract Titles titles();

    private static Title title(String french) {
        return new Title(Map.of(Language.FR, french, Language.GL, "Vender en liña"), Language.GL);
    }

    @Test
    void aTitleIsReadAsItWasKept() {
        assertThat(titles().find(ofVigo)).isEmpty();
        titles().keep(ofVigo, title("Vendre en ligne"), 2);
        assertThat(titles().find(ofVigo)).contains(title("Vendre en ligne"));
    }

    @Test
    void twoHostsHaveOneId() {
        titles().keep(ofVigo, title("Vendre"), 2);
        titles().keep(ofSaarland, title("Acheter"), 1);
        assertThat(titles().find(ofVigo)).contains(title("Vendre"));
        assertThat(titles().find(ofSaarland)).contains(title("Acheter"));
    }

    @Test
    void aCycleAndAGatheringCanHaveOneId() {
        titles().keep(ofVigo, title("Vendre"), 2);
        assertThat(titles().find(Hosted.gathering(ofVigo.host(), id))).isEmpty();
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
