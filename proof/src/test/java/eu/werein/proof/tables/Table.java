package eu.werein.proof.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The rows of a Markdown text's tables, heads and rules left out. */
record Table(List<Row> rows) {

    private static final Pattern NAMED = Pattern.compile("`([a-z/-]+/[A-Za-z]\\w+#\\w+)`");

    /** A row's cells. */
    record Row(List<String> cells) {

        String name() {
            return cells.getFirst();
        }

        /** The tests that its last cell names. */
        List<String> tests() {
            return NAMED.matcher(cells.getLast())
                    .results()
                    .map((MatchResult named) -> named.group(1))
                    .toList();
        }
    }

    static Table of(String text) {
        List<Row> rows = new ArrayList<>();
        String before = "";
        for (String line : text.lines().toList()) {
            boolean head = !before.startsWith("|");
            if (line.startsWith("|") && !head && !line.startsWith("|---")) {
                rows.add(new Row(cells(line)));
            }
            before = line;
        }
        return new Table(List.copyOf(rows));
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1).split("(?<!\\\\)\\|", -1))
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .toList();
    }
}
