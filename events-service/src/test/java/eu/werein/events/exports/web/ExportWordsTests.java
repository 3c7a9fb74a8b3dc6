package eu.werein.events.exports.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.events.gatherings.Visibility;
import eu.werein.platform.meetings.FamilyFact;
import eu.werein.platform.meetings.Language;
import eu.werein.platform.meetings.Mode;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportWordsTests {

    @ParameterizedTest
    @EnumSource
    void everyLanguageHasWordsForAllThatIsSaid(Language language) {
        ExportWords words = new ExportWords(language);

        assertThat(words.sheet()).isNotBlank();
        assertThat(Column.values()).allSatisfy(one -> assertThat(words.header(one)).isNotBlank());
        assertThat(
                        Stream.of(
                                        Stream.of("planned", "moved", "cancelled"),
                                        Arrays.stream(Visibility.values())
                                                .map(Visibility::wireName),
                                        Arrays.stream(Mode.values()).map(Mode::wireName),
                                        Arrays.stream(FamilyFact.values())
                                                .map(FamilyFact::wireName))
                                .flatMap(names -> names))
                .allSatisfy(name -> assertThat(words.value(name)).isNotBlank());
    }
}
