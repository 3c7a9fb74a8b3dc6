package eu.werein.proof.matrix;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The matrix to read: the verdict, and which statuses everybody got.
 *
 * @param wanted how many answers of the crowd
 * @param seed of the order in which it asked
 */
record IsolationReport(long wanted, long seed, List<Person> people, List<String> partners) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final Path FOLDER =
            Path.of(System.getProperty("proof.isolation.report", "target"));

    void write(Seen seen, Crowd crowd, Findings findings) {
        Map<String, Object> verdict = new LinkedHashMap<>();
        verdict.put("leaks", findings.leaks());
        verdict.put("findings", findings.all().size());
        verdict.put("probes", seen.probes());
        verdict.put("answersOfTheCrowd", crowd.answers());
        verdict.put("answersWithTheOwnMark", crowd.marked());
        verdict.put("callsHungUp", crowd.hungUp());
        verdict.put("seed", seed);
        verdict.put("people", people.size());
        verdict.put("partners", partners);
        Map<String, Map<String, Map<String, Set<Integer>>>> cells = cells(seen);
        Map<String, Object> report = new LinkedHashMap<>(verdict);
        report.put("matrix", cells);
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(
                    FOLDER.resolve("isolation-matrix.json"),
                    JSON.writeValueAsString(report) + "\n");
            Files.writeString(FOLDER.resolve("isolation-matrix.html"), html(verdict, cells));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Per operation and place what each kind of caller got. */
    private static Map<String, Map<String, Map<String, Set<Integer>>>> cells(Seen seen) {
        Map<String, Map<String, Map<String, Set<Integer>>>> cells = new TreeMap<>();
        seen.statuses()
                .forEach(
                        (cell, statuses) ->
                                cells.computeIfAbsent(cell.operation(), _ -> new TreeMap<>())
                                        .computeIfAbsent(cell.where(), _ -> new TreeMap<>())
                                        .put(cell.caller(), statuses));
        return cells;
    }

    private static String html(
            Map<String, Object> verdict,
            Map<String, Map<String, Map<String, Set<Integer>>>> cells) {
        List<String> callers =
                cells.values().stream()
                        .flatMap(places -> places.values().stream())
                        .flatMap(place -> place.keySet().stream())
                        .distinct()
                        .sorted()
                        .toList();
        String figures =
                verdict.entrySet().stream()
                        .map(entry -> "<li>%s: %s</li>".formatted(entry.getKey(), entry.getValue()))
                        .collect(Collectors.joining("\n"));
        String head =
                callers.stream()
                        .map("<th scope=\"col\">%s</th>"::formatted)
                        .collect(Collectors.joining());
        return PAGE.formatted(figures, head, rows(cells, callers));
    }

    private static String rows(
            Map<String, Map<String, Map<String, Set<Integer>>>> cells, List<String> callers) {
        StringBuilder rows = new StringBuilder();
        cells.forEach(
                (operation, places) -> {
                    rows.append(
                            "<tr class=\"operation\"><th colspan=\"%d\" scope=\"rowgroup\">%s</th></tr>%n"
                                    .formatted(callers.size() + 1, operation));
                    places.forEach(
                            (where, seen) -> {
                                rows.append("<tr><th scope=\"row\">").append(where).append("</th>");
                                callers.forEach(caller -> rows.append(cell(seen.get(caller))));
                                rows.append("</tr>\n");
                            });
                });
        return rows.toString();
    }

    private static String cell(Set<Integer> statuses) {
        if (statuses == null) {
            return "<td></td>";
        }
        String kind = statuses.stream().anyMatch(status -> status < 300) ? "in" : "out";
        return "<td class=\"%s\">%s</td>"
                .formatted(
                        kind,
                        statuses.stream().map(String::valueOf).collect(Collectors.joining(" ")));
    }

    private static final String PAGE =
            """
            <!doctype html>
            <html lang="en">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>Isolation matrix</title>
            <style>
            body { font: 14px/1.5 system-ui, sans-serif; margin: 2rem; color: #222 }
            table { border-collapse: collapse }
            th, td { border: 1px solid #ccc; padding: .2rem .5rem; text-align: left }
            tr.operation th { background: #eee }
            tr th[scope=row] { font-weight: normal }
            .in { background: #dff3e3 }
            .out { color: #666 }
            </style>
            <h1>Isolation matrix</h1>
            <p>Every documented operation, called by everybody at every kind of partner, through the
            gateway and straight at the service. A cell holds the statuses that were answered.
            <span class="in">Green</span> was let in.</p>
            <ul>
            %s
            </ul>
            <table>
            <thead><tr><th scope="col">Whose</th>%s</tr></thead>
            <tbody>
            %s</tbody>
            </table>
            </html>
            """;
}
