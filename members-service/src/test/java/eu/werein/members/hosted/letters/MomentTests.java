package eu.werein.members.hosted.letters;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.members.person.Language;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MomentTests {

    private static final Instant UNTIL = Instant.parse("2027-02-05T07:15:00Z");
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final ZoneId CANARIES = ZoneId.of("Atlantic/Canary");

    @Test
    void aDeadlineIsSaidInHerZone() {
        assertThat(Moment.words(UNTIL.atZone(BRUSSELS), BRUSSELS, Language.FR))
                .contains("vendredi 5 février 2027", "08:15", "heure normale d’Europe centrale");
        assertThat(Moment.words(UNTIL.atZone(CANARIES), CANARIES, Language.FR)).contains("07:15");
    }

    @Test
    void whatIsElsewhereIsSaidInBothZonesAndOnceIfTheirClocksAgree() {
        assertThat(Moment.words(UNTIL.atZone(BRUSSELS), CANARIES, Language.EN))
                .isEqualTo(
                        "Friday, 5 February 2027, 08:15 (Central European Standard Time)"
                                + " = Friday, 5 February 2027, 07:15"
                                + " (Western European Standard Time)");
        assertThat(Moment.words(UNTIL.atZone(BRUSSELS), ZoneId.of("Europe/Madrid"), Language.EN))
                .doesNotContain("=");
    }

    @Test
    void everyLanguageSaysItInItsOwnWords() {
        Set<String> said = new HashSet<>();
        for (Language language : Language.values()) {
            said.add(Moment.words(UNTIL.atZone(BRUSSELS), BRUSSELS, language));
        }
        assertThat(said).hasSize(Language.values().length).allMatch(words -> words.contains("15"));
    }
}
