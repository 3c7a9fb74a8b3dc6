package eu.werein.members.imports.reading;

import eu.werein.members.template.Format;
import org.jspecify.annotations.Nullable;

/**
 * How a file is to be read, found out once and kept with the import.
 *
 * @param encoding by its IANA name; none for a workbook
 * @param separator between cells; none for a workbook
 * @param headerRow the line that names the columns, as a spreadsheet program counts
 */
public record Layout(
        Format format, @Nullable String encoding, @Nullable Character separator, int headerRow) {

    static Layout csv(String encoding, char separator, int headerRow) {
        return new Layout(Format.CSV, encoding, separator, headerRow);
    }

    static Layout xlsx(int headerRow) {
        return new Layout(Format.XLSX, null, null, headerRow);
    }
}
