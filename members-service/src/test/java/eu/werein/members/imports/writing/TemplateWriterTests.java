package eu.werein.members.imports.writing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.members.imports.MemoryUpload;
import eu.werein.members.imports.Reading;
import eu.werein.members.imports.judging.Draft;
import eu.werein.members.imports.judging.Refusal;
import eu.werein.members.imports.mapping.Preset;
import eu.werein.members.person.Band;
import eu.werein.members.person.EmailAddress;
import eu.werein.members.person.Language;
import eu.werein.members.person.MemberId;
import eu.werein.members.person.Phone;
import eu.werein.members.person.Place;
import eu.werein.members.person.Sector;
import eu.werein.members.person.Stage;
import eu.werein.members.template.Example;
import eu.werein.members.template.Field;
import eu.werein.members.template.Several;
import eu.werein.members.template.TemplateWriter;
import eu.werein.platform.sheets.SheetFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What we write, we read as the same. */
class TemplateWriterTests {

    private static final Map<Field, String> EVERYTHING =
            Map.ofEntries(
                    Map.entry(Field.FAMILY_NAME, "Le Goff"),
                    Map.entry(Field.GIVEN_NAME, "=Zoé"),
                    Map.entry(Field.EMAIL, "zoe@example.org"),
                    Map.entry(Field.PHONE, "+32470123456"),
                    Map.entry(Field.BIRTH_DATE, "1990-11-14"),
                    Map.entry(Field.LANGUAGE, "gl"),
                    Map.entry(Field.COUNTRY, "ES"),
                    Map.entry(Field.POSTAL_CODE, "06000"),
                    Map.entry(Field.CITY, "'=Vigo; \"centro\""),
                    Map.entry(Field.REGION, "Galicia"),
                    Map.entry(Field.BUSINESS_NAME, "-Obradoiro"),
                    Map.entry(Field.TRADE, "@deseño"),
                    Map.entry(Field.SECTOR, "47"),
                    Map.entry(Field.STAGE, "starting"),
                    Map.entry(Field.ENTERPRISE_NUMBER, "A58818501"),
                    Map.entry(Field.BANDS, "evening | school-hours"),
                    Map.entry(Field.SKILLS, Several.join(List.of("tax, law"))),
                    Map.entry(Field.HELP_WANTED, "money | time"),
                    Map.entry(Field.JOINED_ON, "2026-01-15"),
                    Map.entry(Field.PAID_UNTIL, "2027-01-14"),
                    Map.entry(Field.EXTERNAL_ID, "007"),
                    Map.entry(Field.MEMBER_ID, "m1"),
                    Map.entry(Field.NEWSLETTER, "no"),
                    Map.entry(Field.DIRECTORY, "yes"));

    static Stream<Arguments> formatsAndLanguages() {
        return Stream.of(SheetFormat.values())
                .flatMap(
                        format ->
                                Stream.of(Language.values())
                                        .map(language -> Arguments.of(format, language)));
    }

    private static MemoryUpload written(SheetFormat format, Language language) throws IOException {
        List<Field> fields = new ArrayList<>(Field.TEMPLATE);
        fields.add(Field.MEMBER_ID);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new TemplateWriter(format, language, fields)
                .write(
                        List.of(EVERYTHING, Map.of(Field.FAMILY_NAME, "A", Field.GIVEN_NAME, "B"))
                                .iterator(),
                        bytes);
        return new MemoryUpload("members." + format.wireName(), bytes.toByteArray());
    }

    @ParameterizedTest
    @MethodSource("formatsAndLanguages")
    void everythingComesBackAsItWas(SheetFormat format, Language language) throws IOException {
        MemoryUpload upload = written(format, language);
        assertThat(Preset.detect(Reading.table(upload).columns())).isEqualTo(Preset.TEMPLATE);
        Draft draft = Reading.drafts(upload, Reading.BELGIUM).getFirst();
        assertThat(draft.findings()).extracting("field").containsExactly(Field.NEWSLETTER);
        assertThat(draft.familyName()).isEqualTo("Le Goff");
        assertThat(draft.givenName()).isEqualTo("=Zoé");
        assertThat(draft.email()).isEqualTo(new EmailAddress("zoe@example.org"));
        assertThat(draft.phone()).isEqualTo(new Phone("+32470123456"));
        assertThat(draft.birthDate()).isEqualTo("1990-11-14");
        assertThat(draft.language()).isEqualTo(Language.GL);
        assertThat(draft.place())
                .isEqualTo(new Place("06000", "'=Vigo; \"centro\"", "Galicia", "ES"));
        assertThat(draft.trading().name()).isEqualTo("-Obradoiro");
        assertThat(draft.trading().trade()).isEqualTo("@deseño");
        assertThat(draft.trading().sector()).isEqualTo(new Sector("47"));
        assertThat(draft.trading().stage()).isEqualTo(Stage.STARTING);
        assertThat(draft.trading().enterpriseNumber()).extracting("value").isEqualTo("A58818501");
        assertThat(draft.bands()).containsExactlyInAnyOrder(Band.EVENING, Band.SCHOOL_HOURS);
        assertThat(draft.skills()).containsExactly("tax, law");
        assertThat(draft.helpWanted()).containsExactly("money", "time");
        assertThat(draft.dates().joinedOn()).isEqualTo("2026-01-15");
        assertThat(draft.dates().paidUntil()).isEqualTo("2027-01-14");
        assertThat(draft.externalId()).isEqualTo("007");
        assertThat(draft.memberId()).isEqualTo(new MemberId("m1"));
        assertThat(draft.refusals()).containsExactly(Refusal.NEWSLETTER);
    }

    @Test
    void textIsWrittenAsSpreadsheetProgramsOfTheLanguageExpect() throws IOException {
        String french = text(written(SheetFormat.CSV, Language.FR));
        assertThat(french)
                .startsWith("\uFEFFNom;Prénom;E-mail;")
                .contains(";'=Zoé;", ";'+32470123456;", "en démarrage", "soir | heures d'école")
                .contains("\r\n");
        assertThat(text(written(SheetFormat.CSV, Language.EN)))
                .startsWith("\uFEFFFamily name,Given name,");
    }

    private static String text(MemoryUpload upload) {
        return upload.text(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("formatsAndLanguages")
    void theExampleIsAFileThatCanBeTaken(SheetFormat format, Language language) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Example.write(format, language, bytes);
        List<Draft> drafts =
                Reading.drafts(new MemoryUpload("example", bytes.toByteArray()), Reading.BELGIUM);
        assertThat(drafts).hasSize(3).allMatch(draft -> draft.verdict() == Draft.Verdict.USABLE);
    }

    @Test
    void whatIsWrittenToStaysOpen() throws IOException {
        for (SheetFormat format : SheetFormat.values()) {
            OutputStream out =
                    new ByteArrayOutputStream() {
                        @Override
                        public void close() {
                            throw new AssertionError("closed");
                        }
                    };
            Example.write(format, Language.GL, out);
        }
    }
}
