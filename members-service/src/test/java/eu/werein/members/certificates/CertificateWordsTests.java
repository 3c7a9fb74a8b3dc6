package eu.werein.members.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.members.person.Language;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CertificateWordsTests {

    private static Achievement oneEvening() {
        return new Achievement(
                "cycle",
                "Oser vendre",
                LocalDate.parse("2027-03-04"),
                LocalDate.parse("2027-03-04"),
                60,
                1,
                1);
    }

    @ParameterizedTest
    @EnumSource
    void everythingIsSaidInEveryLanguage(Language language) {
        CertificateWords words = new CertificateWords(language);
        Achievement achievement = CertificateFixture.certificate(language).achievement();

        assertThat(Stream.of("document", "certifies", "took-part", "check", "subject"))
                .allSatisfy(key -> assertThat(words.get(key)).isNotBlank().doesNotContain("{"));
        assertThat(words.extent(achievement)).contains("3", "4").doesNotContain("{");
        assertThat(words.dates(achievement)).contains("2027", "18").doesNotContain("{");
    }

    @ParameterizedTest
    @CsvSource({
        "FR,1 séance sur 1; 1 heure de formation en tout",
        "ES,1 de 1 sesión; 1 hora de formación en total",
        "DE,1 von 1 Termin; insgesamt 1 Stunde Schulung"
    })
    void oneIsNotMany(Language language, String words) {
        assertThat(new CertificateWords(language).extent(oneEvening()).replace(',', ';'))
                .isEqualTo(words);
    }

    @Test
    void halvesOfHoursAreSaid() {
        assertThat(
                        new CertificateWords(Language.FR)
                                .extent(CertificateFixture.certificate(Language.FR).achievement()))
                .contains("7,5 heures");
    }

    @Test
    void aSingleDayIsNoPeriod() {
        assertThat(new CertificateWords(Language.FR).dates(oneEvening()))
                .isEqualTo("le 4 mars 2027");
    }
}
