package eu.werein.platform.sheets;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A sheet as text. */
public final class CsvSheetWriter implements SheetWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Writer text;
    private final CsvWriter csv;

    /**
     * @param encoding Unicode gets a mark in front, without which spreadsheet programs guess wrong
     */
    public CsvSheetWriter(OutputStream out, Charset encoding, char separator) throws IOException {
        text = new BufferedWriter(new OutputStreamWriter(out, encoding));
        if (encoding.name().startsWith("UTF-")) {
            text.write(BYTE_ORDER_MARK);
        }
        csv =
                CsvWriter.builder()
                        .fieldSeparator(separator)
                        .lineDelimiter(LineDelimiter.CRLF)
                        .build(text);
    }

    /** Separated as spreadsheet programs in that language expect it, in Unicode. */
    public static CsvSheetWriter spoken(OutputStream out, String language) throws IOException {
        return new CsvSheetWriter(out, StandardCharsets.UTF_8, separator(language));
    }

    /**
     * Where the comma is for decimals, spreadsheet programs separate with something else.
     *
     * @param language BCP 47
     */
    static char separator(String language) {
        return language.equals("en") ? ',' : ';';
    }

    @Override
    public void row(List<Value> cells) {
        csv.writeRecord(cells.stream().map(CsvSheetWriter::cell).toList());
    }

    private static String cell(Value value) {
        return switch (value) {
            case TextCell(String text) -> FormulaGuard.guard(text);
            case DayCell(var day) -> day.toString();
        };
    }

    @Override
    public void close() throws IOException {
        csv.flush();
        text.flush();
    }
}
