package eu.werein.platform.sheets;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A sheet as a workbook. */
public final class XlsxSheetWriter implements SheetWriter {

    private static final int ROWS_IN_MEMORY = 500;
    private static final String ISO = "yyyy-mm-dd";

    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    public XlsxSheetWriter(OutputStream out, String name) {
        workbook = new Workbook(new Unclosed(out), "WEREIN", "1.0");
        sheet = workbook.newWorksheet(name);
        sheet.freezePane(0, 1);
    }

    @Override
    public void row(List<Value> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        row++;
        if (row % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    private void write(int column, Value value) {
        switch (value) {
            case TextCell(String text) -> {
                if (!text.isEmpty()) {
                    sheet.inlineString(row, column, FormulaGuard.guardTyped(text));
                }
            }
            case DayCell(var day) -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format(ISO).set();
            }
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
