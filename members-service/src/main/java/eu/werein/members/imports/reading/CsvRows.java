package eu.werein.members.imports.reading;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.Objects;

/** The lines of a text file. A line break within quotes is part of a cell. */
final class CsvRows implements Rows {

    /** A quote that is never closed swallows no more than this. */
    private static final int LONGEST_CELL = 4 * Limits.LINE;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CloseableIterator<CsvRecord> records;
    private int number;

    private CsvRows(CloseableIterator<CsvRecord> records) {
        this.records = records;
    }

    static CsvRows open(Upload upload, Layout layout) throws IOException {
        Charset encoding = Charset.forName(Objects.requireNonNull(layout.encoding()));
        char separator = Objects.requireNonNull(layout.separator());
        return of(new InputStreamReader(upload.open(), encoding), separator);
    }

    static CsvRows of(Reader text, char separator) throws IOException {
        BufferedReader reader = new BufferedReader(text);
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return new CsvRows(
                CsvReader.builder()
                        .fieldSeparator(separator)
                        .skipEmptyLines(false)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .maxBufferSize(LONGEST_CELL)
                        .ofCsvRecord(reader)
                        .iterator());
    }

    @Override
    public boolean hasNext() {
        try {
            return records.hasNext();
        } catch (CsvParseException _) {
            throw broken();
        }
    }

    @Override
    public Row next() {
        try {
            CsvRecord record = records.next();
            number++;
            return new Row(number, record.getFields());
        } catch (CsvParseException _) {
            throw broken();
        }
    }

    private UnreadableFile broken() {
        return UnreadableFile.at(Defect.UNREADABLE, number + 1);
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
