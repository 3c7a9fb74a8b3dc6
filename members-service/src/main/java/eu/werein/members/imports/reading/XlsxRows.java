package eu.werein.members.imports.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/**
 * The lines of the first sheet that is shown. Only for files that {@link ArchiveGuard} has let
 * through: the reader takes every number in a file for true.
 */
final class XlsxRows implements Rows {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);
    private static final ReadingOptions PLAIN = new ReadingOptions(false, true);

    private final ReadableWorkbook workbook;
    private final Stream<org.dhatim.fastexcel.reader.Row> stream;
    private final Iterator<org.dhatim.fastexcel.reader.Row> rows;
    private int number;

    private XlsxRows(ReadableWorkbook workbook, Sheet sheet) throws IOException {
        this.workbook = workbook;
        this.stream = sheet.openStream();
        this.rows = stream.iterator();
    }

    static Rows open(Upload upload) throws IOException {
        try {
            ReadableWorkbook workbook = workbook(upload);
            Sheet shown =
                    workbook.getSheets()
                            .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                            .findFirst()
                            .orElseGet(workbook::getFirstSheet);
            return new XlsxRows(workbook, shown);
        } catch (IOException e) {
            // The reader wraps broken markup as if the file could not be fetched.
            if (e.getCause() instanceof XMLStreamException) {
                throw new UnreadableFile(Defect.UNREADABLE);
            }
            throw e;
        } catch (RuntimeException _) {
            throw new UnreadableFile(Defect.UNREADABLE);
        }
    }

    /** A workbook need not have formats, but the reader insists on them when asked for any. */
    private static ReadableWorkbook workbook(Upload upload) throws IOException {
        try {
            return read(upload, WITH_FORMATS);
        } catch (ExcelReaderException _) {
            return read(upload, PLAIN);
        }
    }

    private static ReadableWorkbook read(Upload upload, ReadingOptions options) throws IOException {
        try (var bytes = upload.open()) {
            return new ReadableWorkbook(bytes, options);
        }
    }

    @Override
    public boolean hasNext() {
        try {
            return rows.hasNext();
        } catch (RuntimeException _) {
            throw broken();
        }
    }

    @Override
    public Row next() {
        try {
            org.dhatim.fastexcel.reader.Row row = rows.next();
            // Rows need not be numbered; the reader counts those from 0.
            number = Math.max(row.getRowNum(), number + 1);
            List<String> cells = new ArrayList<>(row.getCellCount());
            for (Cell cell : row) {
                cells.add(cell == null ? "" : CellText.of(cell));
            }
            return within(new Row(number, cells));
        } catch (UnreadableFile e) {
            throw e;
        } catch (RuntimeException _) {
            throw broken();
        }
    }

    private static Row within(Row row) {
        if (row.cells().stream().mapToInt(String::length).sum() > Limits.LINE) {
            throw UnreadableFile.at(Defect.LINE_TOO_LONG, row.number());
        }
        return row;
    }

    private UnreadableFile broken() {
        return UnreadableFile.at(Defect.UNREADABLE, number + 1);
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}
