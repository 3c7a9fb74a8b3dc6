package eu.werein.members.imports.judging;

import static eu.werein.members.imports.judging.JudgedRow.judge;
import static eu.werein.members.imports.judging.JudgedRow.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.members.imports.Reading;
import eu.werein.members.imports.mapping.Mapping;
import eu.werein.members.imports.mapping.Preset;
import eu.werein.members.imports.reading.Column;
import eu.werein.members.imports.reading.Row;
import eu.werein.members.person.Language;
import eu.werein.members.person.Phone;
import eu.werein.members.template.Field;
import eu.werein.platform.sheets.SheetFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a row says of a person. */
class JudgeTests {

    @Test
    void everyReasonIsSaidAtOnce() {
        Draft draft =
                judge(
                        Field.FAMILY_NAME, " ",
                        Field.GIVEN_NAME, "Zoé",
                        Field.EMAIL, "none",
                        Field.BIRTH_DATE, "31/02/1980",
                        Field.COUNTRY, "Atlantis",
                        Field.CITY, "x".repeat(81));
        assertThat(draft.verdict()).isEqualTo(Draft.Verdict.REJECTED);
        assertThat(draft.findings())
                .containsExactlyInAnyOrder(
                        Finding.of(Reason.NAME_MISSING, Field.FAMILY_NAME),
                        Finding.of(Reason.EMAIL_MALFORMED, Field.EMAIL),
                        Finding.of(Reason.DATE_IMPOSSIBLE, Field.BIRTH_DATE),
                        Finding.of(Reason.COUNTRY_UNKNOWN, Field.COUNTRY),
                        new Finding(Reason.TOO_LONG, Field.CITY, Map.of("max", 80)));
    }

    @Test
    void nothingInTheFileIsNothingInTheDraft() {
        Draft draft = judge(Field.EMAIL, "", Field.PHONE, " \u00A0", Field.BIRTH_DATE, "");
        assertThat(draft.email()).isNull();
        assertThat(draft.phone()).isNull();
        assertThat(draft.birthDate()).isNull();
        assertThat(draft.language()).isNull();
        assertThat(draft.trading().isEmpty()).isTrue();
        assertThat(draft.findings()).isEmpty();
        assertThat(draft.verdict()).isEqualTo(Draft.Verdict.USABLE);
    }

    @Test
    void textIsTidiedUp() {
        Draft draft =
                judge(
                        Field.FAMILY_NAME, "\uFEFF Le\u00A0 Goff\n",
                        Field.GIVEN_NAME, "Zoe\u0301",
                        Field.CITY, "'-Liège",
                        Field.PHONE, "'+32 470 12 34 56");
        assertThat(draft.familyName()).isEqualTo("Le Goff");
        assertThat(draft.givenName()).isEqualTo("Zoé");
        assertThat(draft.place().city()).isEqualTo("-Liège");
        assertThat(draft.phone()).isEqualTo(new Phone("+32470123456"));
        assertThat(judge(Field.CITY, "'s-Gravenhage").place().city()).isEqualTo("'s-Gravenhage");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "...", "?", "\u200B"})
    void aNameWithoutALetterIsNone(String name) {
        assertThat(reasons(judge(Field.FAMILY_NAME, name, Field.GIVEN_NAME, "Zoé")))
                .containsExactly(Reason.NAME_MISSING);
    }

    @ParameterizedTest
    @CsvSource({
        "Payeur, Zoé, true",
        "Dupont, Eva, true",
        "DUPONT, zoe, false",
        "'', '', false",
        "Dupont, '', false"
    })
    void aPayersAddressIsHersOnlyWhenThePayerIsShe(
            String familyName, String givenName, boolean differs) {
        Draft draft =
                judge(
                        Field.PAYER_FAMILY_NAME, familyName,
                        Field.PAYER_GIVEN_NAME, givenName,
                        Field.PAYER_EMAIL, "p@example.org");
        assertThat(draft.email() == null).isEqualTo(differs);
        assertThat(reasons(draft)).hasSize(differs ? 1 : 0);
    }

    @Test
    void herOwnAddressComesBeforeThePayers() {
        Draft draft =
                judge(
                        Field.PAYER_FAMILY_NAME, "Payeur",
                        Field.PAYER_EMAIL, "p@example.org",
                        Field.EMAIL, "zoe@example.org");
        assertThat(draft.email()).extracting("value").isEqualTo("zoe@example.org");
        assertThat(draft.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Validé, true", "VALIDE, true", "Processed, true", "Annulé, false", "'', false"})
    void onlyAValidOrderCounts(String status, boolean counts) {
        Draft draft = judge(Field.STATUS, status, Field.EMAIL, "none");
        assertThat(draft.verdict())
                .isEqualTo(counts ? Draft.Verdict.REJECTED : Draft.Verdict.SKIPPED);
        assertThat(reasons(draft)).contains(Reason.EMAIL_MALFORMED);
    }

    @ParameterizedTest
    @CsvSource({
        "non, NEWSLETTER",
        "nee, NEWSLETTER",
        "No, NEWSLETTER",
        "0, NEWSLETTER",
        "nein, NEWSLETTER",
        "FALSE, NEWSLETTER",
        "oui,",
        "1,",
        "'',",
        "perhaps,"
    })
    void aNoIsARefusalInEveryLanguage(String text, @Nullable Refusal refusal) {
        Draft draft = judge(Field.NEWSLETTER, text);
        assertThat(draft.refusals())
                .isEqualTo(refusal == null ? java.util.Set.of() : java.util.Set.of(refusal));
    }

    @Test
    void inCiviCrmNoMailAtAllIsNoNewsletterEither() {
        List<Column> columns =
                List.of(
                        new Column(0, "First Name", List.of()),
                        new Column(1, "Last Name", List.of()),
                        new Column(2, "Do Not Email", List.of()),
                        new Column(3, "No Bulk Emails (User Opt Out)", List.of()));
        Judge judge =
                new Judge(
                        Preset.CIVICRM,
                        Preset.CIVICRM.mapping(columns),
                        columns,
                        SheetFormat.CSV,
                        Reading.BELGIUM);
        assertThat(judge.judge(new Row(2, List.of("Zoé", "Dupont", "1", "0"))).refusals())
                .containsExactly(Refusal.NEWSLETTER);
        assertThat(judge.judge(new Row(2, List.of("Zoé", "Dupont", "0", "0"))).refusals())
                .isEmpty();
    }

    @Test
    void aFixedValueIsTheSameForEverybody() {
        Mapping mapping =
                new Mapping(
                        Map.of(
                                Field.FAMILY_NAME, new Mapping.Cell(0),
                                Field.GIVEN_NAME, new Mapping.Cell(1),
                                Field.LANGUAGE, new Mapping.Fixed("gl")));
        Judge judge = new Judge(Preset.OTHER, mapping, List.of(), SheetFormat.CSV, Reading.BELGIUM);
        assertThat(judge.judge(new Row(2, List.of("A", "B"))).language()).isEqualTo(Language.GL);
    }

    @Test
    void aDraftShowsNothingOfThePerson() {
        assertThat(judge(Field.EMAIL, "zoe@example.org")).hasToString("Draft[7]");
    }
}
