package eu.werein.members.imports.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Rows as tools write them. */
final class Written {

    private Written() {}

    static String day(String pattern, LocalDate date) {
        return DateTimeFormatter.ofPattern(pattern).format(date);
    }

    static String birth(String pattern, Line line) {
        LocalDate date = line.noDate() ? LocalDate.of(1901, 1, 1) : line.person().birthDate();
        String text = day(pattern, date);
        if (!line.impossibleDate()) {
            return text;
        }
        String year = Integer.toString(date.getYear());
        return day(pattern, date.withMonth(1).withDayOfMonth(31))
                .replace("01", "02")
                .replace(year.replace("01", "02"), year);
    }

    static byte[] text(String mark, Charset encoding, String separator, List<List<String>> rows) {
        return rows.stream()
                .map(
                        row ->
                                row.stream()
                                        .map(cell -> quoted(cell, separator))
                                        .collect(Collectors.joining(separator)))
                .collect(Collectors.joining("\r\n", mark, "\r\n"))
                .getBytes(encoding);
    }

    private static String quoted(String cell, String separator) {
        return cell.contains(separator) || cell.contains("\"")
                ? "\"" + cell.replace("\"", "\"\"") + "\""
                : cell;
    }

    /** With day counts for dates, but for those that no calendar has. */
    static byte[] workbook(List<List<String>> rows, int dates) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Socias");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    String cell = rows.get(row).get(column);
                    if (column == dates && row > 0 && !cell.contains("-02-31")) {
                        sheet.value(row, column, LocalDate.parse(cell));
                    } else {
                        sheet.value(row, column, cell);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
