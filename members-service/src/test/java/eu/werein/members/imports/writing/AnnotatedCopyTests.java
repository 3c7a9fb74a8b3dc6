package eu.werein.members.imports.writing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.members.imports.MemoryUpload;
import eu.werein.members.imports.Reading;
import eu.werein.members.imports.judging.Draft;
import eu.werein.members.imports.judging.Finding;
import eu.werein.members.imports.judging.Reason;
import eu.werein.members.imports.reading.Column;
import eu.werein.members.imports.reading.Row;
import eu.werein.members.imports.reading.Table;
import eu.werein.members.person.Language;
import eu.werein.members.template.Field;
import eu.werein.members.template.WordFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The file comes back as it came in, with what became of each row. */
class AnnotatedCopyTests {

    private static final Remark REJECTED =
            new Remark(
                    "reject",
                    List.of(
                            Finding.of(Reason.NAME_MISSING, Field.GIVEN_NAME),
                            new Finding(Reason.SAME_PERSON_IN_FILE, null, Map.of("row", 12_345))));

    private static MemoryUpload annotated(
            MemoryUpload upload, Language language, IntFunction<Optional<Remark>> remarks) {
        Table table = Reading.table(upload);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new AnnotatedCopy(upload, table.layout(), language).write(remarks, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new MemoryUpload(upload.name(), bytes.toByteArray());
    }

    @Test
    void anEditedCopyIsInTheSameFormatWithTwoMoreColumns() {
        MemoryUpload upload = MemoryUpload.fixture("hitobito-de-uni-saarland.csv");
        MemoryUpload copy = annotated(upload, Language.DE, _ -> Optional.of(REJECTED));
        Charset windows = Charset.forName("windows-1252");
        List<String> before = upload.text(windows).lines().toList();
        List<String> after = copy.text(windows).lines().toList();
        assertThat(after).hasSameSizeAs(before);
        assertThat(after.getFirst())
                .isEqualTo(before.getFirst() + "\tErgebnis des Imports\tErläuterungen zum Import");
        assertThat(after.get(1))
                .isEqualTo(
                        before.get(1)
                                + "\tabgelehnt\tVorname: fehlt; dieselbe Person wie in Zeile 12345");
    }

    @Test
    void rowsWithoutARemarkAreLeftOut() {
        MemoryUpload copy =
                annotated(
                        MemoryUpload.fixture("helloasso-be-mompreneurs.csv"),
                        Language.FR,
                        row -> row == 11 ? Optional.of(REJECTED) : Optional.empty());
        Table table = Reading.table(copy);
        assertThat(table.rows()).isEqualTo(1);
        assertThat(table.layout().separator()).isEqualTo(';');
        assertThat(table.layout().encoding()).isEqualTo("UTF-8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "helloasso-be-mompreneurs.csv",
                "galette-fr-lincubacteur.csv",
                "template-es-uvigo.xlsx"
            })
    void whatIsBroughtAgainIsJudgedAsBeforeAndAnnotatedOnce(String file) {
        MemoryUpload upload = MemoryUpload.fixture(file);
        MemoryUpload once = annotated(upload, Language.FR, _ -> Optional.of(REJECTED));
        MemoryUpload twice = annotated(once, Language.GL, _ -> Optional.of(REJECTED));
        List<Draft> before = Reading.drafts(upload, Reading.BELGIUM);
        assertThat(Reading.drafts(twice, Reading.BELGIUM)).isEqualTo(before);
        assertThat(Reading.table(twice).columns())
                .extracting(Column::header)
                .hasSize(Reading.table(upload).columns().size() + 2)
                .endsWith("Resultado da importación", "Explicacións da importación");
    }

    @Test
    void aShortRowIsFilledUp() {
        MemoryUpload copy =
                annotated(
                        MemoryUpload.text("Nom;Prénom;Ville\nA;B\n"),
                        Language.EN,
                        _ -> Optional.of(new Remark("create", List.of())));
        assertThat(Reading.rows(copy, Reading.table(copy)))
                .containsExactly(new Row(2, List.of("A", "B", "", "new member", "")));
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonHasItsWordsInEveryLanguage(Language language) {
        RemarkWords words = new RemarkWords(language);
        for (Reason reason : Reason.values()) {
            Map<String, Object> params = Map.of("max", 80, "status", "X", "row", 7, "by", "email");
            for (Field field : Field.values()) {
                assertSaid(words, new Finding(reason, field, params));
            }
        }
        assertSaid(words, Finding.of(Reason.POSSIBLE_DUPLICATE, Field.EMAIL));
        for (String result :
                Set.of(
                        "create",
                        "update",
                        "skip",
                        "reject",
                        "created",
                        "updated",
                        "conflict",
                        "undone",
                        "kept")) {
            assertThat(words.result(new Remark(result, List.of()))).isNotBlank();
        }
    }

    private static void assertSaid(RemarkWords words, Finding finding) {
        assertThat(words.reasons(new Remark("skip", List.of(finding))))
                .doesNotContain("{", "}", "''", "none")
                .contains(": ");
    }

    @Test
    void everyLanguageSaysEverything() {
        Set<String> english = WordFile.read(RemarkWords.class, "remarks_en").keySet();
        assertThat(Arrays.asList(Language.values()))
                .allMatch(
                        language ->
                                WordFile.read(RemarkWords.class, "remarks_" + language.code())
                                        .keySet()
                                        .equals(english));
    }
}
