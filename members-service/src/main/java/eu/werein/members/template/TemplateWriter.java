package eu.werein.members.template;

import eu.werein.members.person.Language;
import eu.werein.platform.sheets.CsvSheetWriter;
import eu.werein.platform.sheets.SheetFormat;
import eu.werein.platform.sheets.SheetWriter;
import eu.werein.platform.sheets.XlsxSheetWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Writes members as the own template, in a form that reads back as the same. */
public final class TemplateWriter {

    private final SheetFormat format;
    private final Language language;
    private final List<Field> fields;

    public TemplateWriter(SheetFormat format, Language language, List<Field> fields) {
        this.format = format;
        this.language = language;
        this.fields = List.copyOf(fields);
    }

    /**
     * Writes a header and a line for each row.
     *
     * @param rows values by field as they are on the wire: dates in ISO form, stages and flags
     *     ({@code yes}, {@code no}) by their wire names, several values as {@link Several#join}
     *     writes them; what is not in it stays empty
     * @param out stays open
     */
    public void write(Iterator<Map<Field, String>> rows, OutputStream out) throws IOException {
        try (SheetWriter sheet = sheet(out)) {
            sheet.row(
                    fields.stream()
                            .map(field -> TemplateWords.header(field, language))
                            .<SheetWriter.Value>map(SheetWriter.TextCell::new)
                            .toList());
            while (rows.hasNext()) {
                Map<Field, String> row = rows.next();
                sheet.row(
                        fields.stream()
                                .map(field -> value(field, row.getOrDefault(field, "")))
                                .toList());
            }
        }
    }

    private SheetWriter sheet(OutputStream out) throws IOException {
        return switch (format) {
            case CSV -> CsvSheetWriter.spoken(out, language.code());
            case XLSX -> new XlsxSheetWriter(out, TemplateWords.sheet(language));
        };
    }

    private SheetWriter.Value value(Field field, String value) {
        if (value.isEmpty()) {
            return new SheetWriter.TextCell("");
        }
        if (field.isDate()) {
            return new SheetWriter.DayCell(LocalDate.parse(value));
        }
        return new SheetWriter.TextCell(
                field == Field.BANDS
                        ? Several.join(
                                Several.split(value).stream()
                                        .map(each -> word(field, each))
                                        .toList())
                        : word(field, value));
    }

    private String word(Field field, String wireName) {
        return TemplateWords.value(field, wireName, language).orElse(wireName);
    }
}
