package eu.werein.members.imports.reading;

import eu.werein.members.template.WordKey;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The line that names the columns, found below whatever title stands above it. */
record Headers(Layout layout, List<String> names) {

    private static final int SEARCHED = 20;
    private static final List<Character> SEPARATORS = List.of(';', ',', '\t', ':', '|');

    /**
     * An address, a date or a number: somebody's data, not a column's name. Nothing in it can be
     * matched in two ways, so that thousands of signs are not tried with each other.
     */
    private static final Pattern DATA =
            Pattern.compile("[^@]*@.*\\..*|[+\\d][\\d ./:-]*|https?:.*", Pattern.DOTALL);

    static Headers find(Upload upload, String encoding, Predicate<String> isHeader)
            throws IOException {
        String beginning = beginning(upload, encoding);
        Headers best = null;
        int most = -1;
        for (char separator : SEPARATORS) {
            List<Row> lines = lines(beginning, separator);
            Row line = line(lines, isHeader);
            int told = line == null ? -1 : told(line, isHeader);
            if (line != null && told > most) {
                most = told;
                best = new Headers(Layout.csv(encoding, separator, line.number()), names(line));
            }
        }
        return checked(best);
    }

    static Headers find(Upload upload, Predicate<String> isHeader) throws IOException {
        List<Row> lines = new ArrayList<>();
        try (Rows rows = Rows.every(upload, Layout.xlsx(1))) {
            fill(lines, rows);
        }
        Row line = line(lines, isHeader);
        return checked(line == null ? null : new Headers(Layout.xlsx(line.number()), names(line)));
    }

    /** As much as the lines that are searched can have at most, were they not longer than usual. */
    private static String beginning(Upload upload, String encoding) throws IOException {
        char[] text = new char[Limits.LINE];
        try (var reader = new InputStreamReader(upload.open(), Charset.forName(encoding))) {
            int length = 0;
            int read = reader.read(text, 0, text.length);
            while (read > 0) {
                length += read;
                read = reader.read(text, length, text.length - length);
            }
            return new String(text, 0, length);
        }
    }

    /** The beginning may break off within a line; what does not parse is not searched. */
    private static List<Row> lines(String beginning, char separator) throws IOException {
        List<Row> lines = new ArrayList<>();
        try (Rows rows = CsvRows.of(new StringReader(beginning), separator)) {
            fill(lines, rows);
        } catch (UnreadableFile _) {
            return lines;
        }
        return lines;
    }

    private static void fill(List<Row> lines, Rows rows) {
        while (lines.size() < SEARCHED && rows.hasNext()) {
            Row row = rows.next();
            if (!row.isBlank()) {
                lines.add(row);
            }
        }
    }

    /** The first that has two known names; else the first of all. */
    private static @Nullable Row line(List<Row> lines, Predicate<String> isHeader) {
        return lines.stream()
                .filter(line -> known(line, isHeader) >= 2)
                .findFirst()
                .orElse(lines.isEmpty() ? null : lines.getFirst());
    }

    private static int known(Row line, Predicate<String> isHeader) {
        return (int) line.cells().stream().filter(isHeader).count();
    }

    /** Known names tell more than any number of cells. */
    private static int told(Row line, Predicate<String> isHeader) {
        return Limits.LINE * known(line, isHeader) + names(line).size();
    }

    /** Blank cells at the end name nothing. */
    private static List<String> names(Row line) {
        List<String> names = new ArrayList<>(line.cells().stream().map(String::strip).toList());
        while (!names.isEmpty() && names.getLast().isEmpty()) {
            names.removeLast();
        }
        return List.copyOf(names);
    }

    private static Headers checked(@Nullable Headers found) {
        if (found == null) {
            throw new UnreadableFile(Defect.EMPTY);
        }
        List<String> names = found.names();
        if (names.size() > Limits.COLUMNS) {
            throw new UnreadableFile(Defect.TOO_MANY_COLUMNS, Map.of("max", Limits.COLUMNS));
        }
        long named = names.stream().filter(name -> !name.isEmpty()).count();
        if (named < 2 || names.stream().anyMatch(name -> DATA.matcher(name).matches())) {
            throw new UnreadableFile(Defect.HEADERS_MISSING);
        }
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!name.isEmpty() && !seen.add(key(name))) {
                throw new UnreadableFile(Defect.HEADER_DUPLICATE, Map.of("header", name));
            }
        }
        return found;
    }

    /** A name of signs only is itself. */
    private static String key(String name) {
        String key = WordKey.of(name);
        return key.isEmpty() ? name : key;
    }
}
