package eu.werein.members.imports.reading;

import java.io.IOException;
import java.util.Iterator;

/** The rows of a file, one after another and once; holds the file open. */
public interface Rows extends Iterator<Row>, AutoCloseable {

    /**
     * Everything below the header.
     *
     * @throws UnreadableFile while going on, when the file breaks off
     */
    static Rows open(Upload upload, Layout layout) throws IOException {
        return new Filled(every(upload, layout), layout.headerRow());
    }

    /** Every line from the first, blank ones too. */
    static Rows every(Upload upload, Layout layout) throws IOException {
        return switch (layout.format()) {
            case CSV -> CsvRows.open(upload, layout);
            case XLSX -> XlsxRows.open(upload);
        };
    }

    @Override
    void close() throws IOException;
}
