package eu.werein.members.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.members.person.EmailAddress;
import eu.werein.members.person.Language;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What letters about gatherings say, in every language. */
class GatheringWordsTests {

    private final Stationery stationery = new Stationery(new Words(), "https://werein.example");

    private Sheet aboutGathering(
            Language language,
            String purpose,
            @Nullable String variant,
            String place,
            String what) {
        return stationery.sheet(
                new Letter(
                        new EmailAddress("an@example.org"),
                        language,
                        purpose,
                        Map.of(
                                "givenName",
                                "An",
                                "gathering",
                                "Rencontre",
                                "host",
                                "Lincubacteur",
                                "starts",
                                "samedi",
                                "before",
                                "vendredi",
                                "deadline",
                                "jeudi",
                                "reason",
                                "Il neige.",
                                "place",
                                place,
                                "what",
                                what),
                        variant,
                        "/gatherings/a/b"),
                "P");
    }

    @ParameterizedTest
    @EnumSource
    void everyLetterAboutAGatheringNamesItItsHostAndWhenItIs(Language language) {
        for (String purpose :
                Set.of(
                        "answer-confirmed",
                        "answer-waiting",
                        "answer-offered",
                        "answer-moved",
                        "answer-cancelled",
                        "answer-reminder")) {
            Sheet sheet = aboutGathering(language, purpose, null, "none", "time");
            assertThat(sheet.subject()).contains("Rencontre");
            assertThat(stationery.text(sheet))
                    .contains("Rencontre", "Lincubacteur", "samedi", "/gatherings/a/b")
                    .doesNotContain("{", "''", "Il neige.");
        }
        assertThat(
                        stationery.text(
                                aboutGathering(language, "answer-gone", "expired", "none", "time")))
                .contains("Rencontre", "Lincubacteur", "/gatherings/a/b");
    }

    @ParameterizedTest
    @EnumSource
    void whoWaitsReadsHerPlaceIfItIsKnown(Language language) {
        assertThat(stationery.text(aboutGathering(language, "answer-waiting", null, "17", "time")))
                .contains(" 17 ");
        assertThat(
                        stationery.text(
                                aboutGathering(language, "answer-waiting", null, "none", "time")))
                .doesNotContain("none");
    }

    @ParameterizedTest
    @EnumSource
    void aMoveInTimeSaysFromWhenAndOneInPlaceDoesNot(Language language) {
        assertThat(stationery.text(aboutGathering(language, "answer-moved", null, "none", "time")))
                .contains("vendredi", "samedi");
        assertThat(stationery.text(aboutGathering(language, "answer-moved", null, "none", "place")))
                .contains("samedi")
                .doesNotContain("vendredi");
    }

    @ParameterizedTest
    @ValueSource(strings = {"answer-moved", "answer-cancelled"})
    void aReasonIsQuotedIfThereIsOne(String purpose) {
        for (Language language : Language.values()) {
            assertThat(aboutGathering(language, purpose, "explained", "none", "time").paragraphs())
                    .hasSize(3)
                    .element(1)
                    .asString()
                    .contains("Il neige.");
        }
    }
}
