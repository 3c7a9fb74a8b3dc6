package eu.werein.members.imports.judging;

import static eu.werein.members.imports.judging.JudgedRow.judge;
import static eu.werein.members.imports.judging.JudgedRow.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.members.person.Band;
import eu.werein.members.person.EnterpriseNumber;
import eu.werein.members.person.Language;
import eu.werein.members.person.Phone;
import eu.werein.members.person.Sector;
import eu.werein.members.person.Stage;
import eu.werein.members.template.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values that have a meaning of their own. */
class ValueTests {

    @ParameterizedTest
    @CsvSource({
        "Belgique, BE", "België, BE", "Bélgica, BE", "Belgien, BE", "belgium, BE", "be, BE",
        "BEL, BE", "España, ES", "Spanje, ES", "Allemagne, DE", "Alemaña, DE", "UK, GB",
        "Países Baixos, NL", "Luxembourg, LU"
    })
    void aCountryIsKnownInSixLanguages(String text, String code) {
        Draft draft = judge(Field.COUNTRY, text);
        assertThat(draft.place().country()).isEqualTo(code);
        assertThat(draft.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "gl_ES, GL",
        "es-ES, ES",
        "fr, FR",
        "FR, FR",
        "Français, FR",
        "Frans, FR",
        "galego, GL",
        "Galizisch, GL",
        "Castellano, ES",
        "deu, DE",
        "Niederländisch, NL",
        "English, EN"
    })
    void aLanguageIsKnownByItsCodesAndNames(String text, Language language) {
        assertThat(judge(Field.LANGUAGE, text).language()).isEqualTo(language);
    }

    @Test
    void whatMeansNothingIsSaidAndLeftOut() {
        Draft draft =
                judge(
                        Field.LANGUAGE, "pt",
                        Field.COUNTRY, "Belgica Nova",
                        Field.STAGE, "rich",
                        Field.SECTOR, "34",
                        Field.BANDS, "avond | midnight",
                        Field.ENTERPRISE_NUMBER, "0403.170.702");
        assertThat(reasons(draft))
                .containsExactlyInAnyOrder(
                        Reason.LANGUAGE_UNKNOWN,
                        Reason.COUNTRY_UNKNOWN,
                        Reason.STAGE_UNKNOWN,
                        Reason.SECTOR_UNKNOWN,
                        Reason.BAND_UNKNOWN,
                        Reason.ENTERPRISE_NUMBER_INVALID);
        assertThat(draft.verdict()).isEqualTo(Draft.Verdict.USABLE);
        assertThat(draft.bands()).containsExactly(Band.EVENING);
        assertThat(draft.trading().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "0403.170.701, Belgique, 0403170701",
        "BE 0403.170.701, '', 0403170701",
        "732 829 320, France, 732829320",
        "A58818501, ES, A58818501",
        "DE136695976, DE, 136695976",
        "732829320, '', 732829320"
    })
    void anEnterpriseNumberIsCheckedByItsCountry(String text, String country, String number) {
        Draft draft = judge(Field.ENTERPRISE_NUMBER, text, Field.COUNTRY, country);
        assertThat(draft.trading().enterpriseNumber()).isEqualTo(new EnterpriseNumber(number));
        assertThat(draft.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"N, N", "n, N", "47, 47", "62.01Z, 62", "4711, 47", "G47, 47"})
    void aSectorIsASectionOrADivision(String text, String code) {
        assertThat(judge(Field.SECTOR, text).trading().sector()).isEqualTo(new Sector(code));
    }

    @Test
    void thatSomethingIsUnknownIsNoReasonToForgetIt() {
        Draft draft = judge(Field.STAGE, "unknown", Field.SECTOR, "inconnue");
        assertThat(draft.trading().isEmpty()).isTrue();
        assertThat(draft.findings()).isEmpty();
        assertThat(judge(Field.STAGE, "En démarrage").trading().stage()).isEqualTo(Stage.STARTING);
    }

    @Test
    void aNumberThatCannotBeOneIsKeptAsItWasTyped() {
        Draft draft = judge(Field.PHONE, "ask her sister");
        assertThat(draft.phone()).isEqualTo(new Phone("ask her sister"));
        assertThat(reasons(draft)).containsExactly(Reason.PHONE_UNCHECKED);
        assertThat(judge(Field.PHONE, "0470 12 34 56").phone())
                .isEqualTo(new Phone("+32470123456"));
        assertThat(judge(Field.PHONE, "612345678", Field.COUNTRY, "España").phone())
                .isEqualTo(new Phone("+34612345678"));
    }

    @Test
    void severalValuesStandInOneCell() {
        Draft draft = judge(Field.SKILLS, "tax; law, tax", Field.HELP_WANTED, "a, b | c");
        assertThat(draft.skills()).containsExactly("tax", "law");
        assertThat(draft.helpWanted()).containsExactly("a, b", "c");
    }
}
