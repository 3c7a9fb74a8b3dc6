package eu.werein.members.imports.reading;

import eu.werein.platform.sheets.SheetFormat;
import org.jspecify.annotations.Nullable;

/**
 * How a file is to be read, found out once and kept with the import.
 *
 * @param encoding by its IANA name; none for a workbook
 * @param separator between cells; none for a workbook
 * @param headerRow the line that names the columns, as a spreadsheet program counts
 */
public record Layout(
        SheetFormat format,
        @Nullable String encoding,
        @Nullable Character separator,
        int headerRow) {

    static Layout csv(String encoding, char separator, int headerRow) {
        return new Layout(SheetFormat.CSV, encoding, separator, headerRow);
    }

    static Layout xlsx(int headerRow) {
        return new Layout(SheetFormat.XLSX, null, null, headerRow);
    }
}
