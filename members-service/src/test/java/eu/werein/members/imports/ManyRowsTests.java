package eu.werein.members.imports;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.members.imports.judging.Judge;
import eu.werein.members.imports.mapping.Preset;
import eu.werein.members.imports.reading.Rows;
import eu.werein.members.imports.reading.Table;
import eu.werein.members.person.Language;
import eu.werein.members.template.Field;
import eu.werein.members.template.TemplateWriter;
import eu.werein.platform.sheets.SheetFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** As many members as a file may have. */
class ManyRowsTests {

    private static Map<Field, String> row(int number) {
        return Map.ofEntries(
                Map.entry(Field.FAMILY_NAME, "Núñez " + number % 997),
                Map.entry(Field.GIVEN_NAME, "Uxía " + number % 89),
                Map.entry(Field.EMAIL, "member" + number + "@mail.example"),
                Map.entry(Field.PHONE, "+346%08d".formatted(number)),
                Map.entry(Field.BIRTH_DATE, "19%02d-11-14".formatted(50 + number % 50)),
                Map.entry(Field.LANGUAGE, "gl"),
                Map.entry(Field.COUNTRY, "ES"),
                Map.entry(Field.POSTAL_CODE, "36202"),
                Map.entry(Field.CITY, "Vigo"),
                Map.entry(Field.TRADE, "Deseño"),
                Map.entry(Field.STAGE, "starting"),
                Map.entry(Field.EXTERNAL_ID, "X-" + number),
                Map.entry(Field.JOINED_ON, "2026-01-15"));
    }

    private static MemoryUpload file(SheetFormat format, int count) throws IOException {
        Iterator<Map<Field, String>> rows =
                IntStream.range(0, count).mapToObj(ManyRowsTests::row).iterator();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new TemplateWriter(format, Language.GL, Field.TEMPLATE).write(rows, bytes);
        return new MemoryUpload("members." + format.wireName(), bytes.toByteArray());
    }

    /** Rows are gone when they are judged; the heap of the whole test may be 256 MB. */
    private static int judged(MemoryUpload upload) throws IOException {
        Table table = Reading.table(upload);
        Preset preset = Preset.detect(table.columns());
        Judge judge =
                new Judge(
                        preset,
                        preset.mapping(table.columns()),
                        table.columns(),
                        table.layout().format(),
                        Reading.BELGIUM);
        int usable = 0;
        try (Rows rows = Rows.open(upload, table.layout())) {
            while (rows.hasNext()) {
                usable += judge.judge(rows.next()).findings().isEmpty() ? 1 : 0;
            }
        }
        return usable;
    }

    /** A workbook with fewer, because it takes longer and the proof brings one with as many. */
    @ParameterizedTest
    @CsvSource({"CSV, 100000", "XLSX, 20000"})
    void areReadInTime(SheetFormat format, int count) throws IOException {
        MemoryUpload upload = file(format, count);
        Cost<Integer> cost = Cost.of(() -> judged(upload));
        assertThat(cost.result()).isEqualTo(count);
        assertThat(cost.time()).isLessThan(Duration.ofSeconds(20));
    }
}
