package eu.werein.federation.dashboard.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import eu.werein.federation.dashboard.CycleState;
import eu.werein.federation.dashboard.Panel;
import eu.werein.platform.sheets.FormulaGuard;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A panel as CSV, the same cells as everywhere else; what is suppressed is empty. */
final class PanelCsv {

    private PanelCsv() {}

    static String of(Panel panel) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            List<String> head = new ArrayList<>(List.of("key", "count"));
            panel.cells().stream()
                    .map(Panel.Entry::detail)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(detail -> head.addAll(head(detail)));
            csv.writeRecord(head);
            panel.cells().forEach(cell -> csv.writeRecord(row(cell)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> head(Panel.Detail detail) {
        return switch (detail) {
            case Panel.Waiting _ -> List.of("medianDays", "longestDays", "targetDays");
            case Panel.States _ -> Arrays.stream(CycleState.values()).map(CycleState::key).toList();
            case Panel.Capacity _ -> List.of("capacity");
            case Panel.Whole _ -> List.of("outOf");
            case Panel.Change _ ->
                    List.of(
                            "recognitionBefore",
                            "confidenceBefore",
                            "financeBefore",
                            "recognitionAfter",
                            "confidenceAfter",
                            "financeAfter");
        };
    }

    private static List<String> row(Panel.Entry cell) {
        List<String> row =
                new ArrayList<>(List.of(FormulaGuard.guard(cell.key()), text(cell.count())));
        Panel.Detail detail = cell.detail();
        if (detail != null) {
            row.addAll(figures(detail));
        }
        return row;
    }

    private static List<String> figures(Panel.Detail detail) {
        return switch (detail) {
            case Panel.Waiting waiting ->
                    List.of(
                            text(waiting.medianDays()),
                            text(waiting.longestDays()),
                            text(waiting.targetDays()));
            case Panel.States states ->
                    Arrays.stream(CycleState.values())
                            .map(state -> text(states.in(state)))
                            .toList();
            case Panel.Capacity capacity -> List.of(text(capacity.seats()));
            case Panel.Whole whole -> List.of(text(whole.all()));
            case Panel.Change change -> {
                List<String> means = new ArrayList<>(means(change.before()));
                means.addAll(means(change.after()));
                yield means;
            }
        };
    }

    private static List<String> means(Panel.@Nullable Means means) {
        return means == null
                ? List.of("", "", "")
                : List.of(
                        text(means.recognition()), text(means.confidence()), text(means.finance()));
    }

    private static String text(@Nullable Number number) {
        return Objects.toString(number, "");
    }
}
