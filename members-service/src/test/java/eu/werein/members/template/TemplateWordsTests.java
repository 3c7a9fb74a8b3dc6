package eu.werein.members.template;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.members.person.Band;
import eu.werein.members.person.Language;
import eu.werein.members.person.Stage;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The template in six languages. */
class TemplateWordsTests {

    @ParameterizedTest
    @EnumSource
    void everyLanguageNamesEverything(Language language) {
        assertThat(keys(language)).isEqualTo(keys(Language.EN));
    }

    private static Set<String> keys(Language language) {
        return WordFile.read(TemplateWords.class, "template_" + language.code()).keySet();
    }

    @ParameterizedTest
    @EnumSource
    void noTwoColumnsAreCalledAlike(Language language) {
        Set<String> headers = new HashSet<>();
        for (Field field : Field.TEMPLATE) {
            assertThat(headers.add(WordKey.of(TemplateWords.header(field, language))))
                    .as("%s in %s", field, language)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyNamedValueIsReadAsItIsWritten(Language language) {
        for (Stage stage : Stage.values()) {
            assertRead(Field.STAGE, stage.wireName(), language);
        }
        for (Band band : Band.values()) {
            assertRead(Field.BANDS, band.wireName(), language);
        }
        for (String flag : List.of("yes", "no")) {
            assertRead(Field.NEWSLETTER, flag, language);
            assertRead(Field.DIRECTORY, flag, language);
        }
    }

    private static void assertRead(Field field, String wireName, Language language) {
        String word = TemplateWords.value(field, wireName, language).orElseThrow();
        assertThat(TemplateWords.values(field))
                .containsEntry(WordKey.of(word), wireName)
                .containsEntry(WordKey.of(wireName), wireName);
    }

    @ParameterizedTest
    @EnumSource
    void noWordMeansTwoThings(Language language) {
        Map<String, String> meanings = new HashMap<>();
        WordFile.read(TemplateWords.class, "template_" + language.code())
                .forEach(
                        (key, words) -> {
                            String kind = key.split("\\.", 2)[0];
                            if (!kind.equals("field")) {
                                for (String word : words.split("\\|", -1)) {
                                    assertThat(meanings.put(kind + WordKey.of(word), key))
                                            .as("%s in %s", word, language)
                                            .isNull();
                                }
                            }
                        });
    }

    @Test
    void severalValuesComeBackAsTheyWere() {
        for (List<String> values :
                List.of(
                        List.<String>of(),
                        List.of("tax"),
                        List.of("tax, law"),
                        List.of("tax; law", "c"),
                        List.of("a", "b", "c"))) {
            assertThat(Several.split(Several.join(values))).isEqualTo(values);
        }
    }
}
