package eu.werein.federation.dashboard.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import eu.werein.federation.dashboard.Panel;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A panel as CSV, the same cells as everywhere else; what is suppressed is empty. */
final class PanelCsv {

    /** With one of these in front a spreadsheet takes a text for a formula. */
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private PanelCsv() {}

    static String of(Panel panel) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            boolean waiting = panel.cells().stream().anyMatch(cell -> cell.waiting() != null);
            csv.writeRecord(
                    waiting
                            ? List.of("key", "count", "medianDays", "longestDays", "targetDays")
                            : List.of("key", "count"));
            panel.cells().forEach(cell -> csv.writeRecord(row(cell)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> row(Panel.Entry cell) {
        List<String> row = new ArrayList<>(List.of(harmless(cell.key()), text(cell.count())));
        Panel.Waiting waiting = cell.waiting();
        if (waiting != null) {
            row.add(text(waiting.medianDays()));
            row.add(text(waiting.longestDays()));
            row.add(text(waiting.targetDays()));
        }
        return row;
    }

    static String harmless(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String text(@Nullable Number number) {
        return Objects.toString(number, "");
    }
}
