package eu.werein.members.imports.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a file holds: columns with names, and rows below them.
 *
 * @param rows how many there are; read them with {@link Rows#open}
 */
public record Table(Layout layout, List<Column> columns, int rows) {

    private static final int SAMPLES = 3;
    private static final int LONGEST_SAMPLE = 80;

    public Table {
        columns = List.copyOf(columns);
    }

    /**
     * Reads a file once from beginning to end.
     *
     * @param isHeader whether a text is known as the name of a column
     * @throws UnreadableFile when it holds no table of members
     */
    public static Table of(Upload upload, Nature nature, Predicate<String> isHeader)
            throws IOException {
        return switch (nature) {
            case Nature.Text(String encoding) ->
                    read(upload, Headers.find(upload, encoding, isHeader));
            case Nature.Archive() -> {
                ArchiveGuard.check(upload);
                yield read(upload, Headers.find(upload, isHeader));
            }
        };
    }

    private static Table read(Upload upload, Headers headers) throws IOException {
        List<Set<String>> samples = new ArrayList<>();
        headers.names().forEach(_ -> samples.add(new LinkedHashSet<>()));
        int count = 0;
        try (Rows rows = Rows.open(upload, headers.layout())) {
            while (rows.hasNext()) {
                Row row = rows.next();
                count++;
                if (count > Limits.ROWS) {
                    throw new UnreadableFile(Defect.TOO_MANY_ROWS, Map.of("max", Limits.ROWS));
                }
                sample(row, samples);
            }
        }
        if (count == 0) {
            throw new UnreadableFile(Defect.HEADER_ONLY);
        }
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < samples.size(); i++) {
            columns.add(new Column(i, headers.names().get(i), List.copyOf(samples.get(i))));
        }
        return new Table(headers.layout(), columns, count);
    }

    private static void sample(Row row, List<Set<String>> samples) {
        for (int i = 0; i < samples.size(); i++) {
            String cell = samples.get(i).size() < SAMPLES ? row.cell(i).strip() : "";
            if (!cell.isEmpty()) {
                samples.get(i).add(cell.substring(0, Math.min(cell.length(), LONGEST_SAMPLE)));
            }
        }
    }
}
