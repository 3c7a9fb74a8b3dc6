package eu.werein.members.imports.judging;

import eu.werein.members.imports.mapping.Mapping;
import eu.werein.members.imports.reading.Row;
import eu.werein.members.template.Field;
import eu.werein.platform.sheets.FormulaGuard;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A row's values by field, tidied up, and what is found wrong with them. */
final class Cells {

    /** Blanks of all kinds, and signs that cannot be seen, as they come along when one pastes. */
    private static final Pattern BLANKS =
            Pattern.compile("[\\s\\p{Z}\\p{Cc}\\u200B\\u200C\\u200D\\u2060\\uFEFF]+");

    private final Row row;
    private final Map<Field, Mapping.Source> sources;
    private final Map<Field, Integer> seconds;
    private final List<Finding> findings = new ArrayList<>();

    Cells(Row row, Map<Field, Mapping.Source> sources, Map<Field, Integer> seconds) {
        this.row = row;
        this.sources = sources;
        this.seconds = seconds;
    }

    /** Nothing for an empty cell and for a field that has no source. */
    @Nullable String text(Field field) {
        String first =
                switch (sources.get(field)) {
                    case null -> null;
                    case Mapping.Cell(int column) -> tidy(row.cell(column));
                    case Mapping.Fixed(String value) -> value;
                };
        return first == null ? second(field) : first;
    }

    /** What the tool says of it in another column. */
    @Nullable String second(Field field) {
        Integer column = seconds.get(field);
        return column == null ? null : tidy(row.cell(column));
    }

    /** Text that is refused when it has more characters than that. */
    @Nullable String text(Field field, int max) {
        String text = text(field);
        if (text != null && text.length() > max) {
            find(new Finding(Reason.TOO_LONG, field, Map.of("max", max)));
            return null;
        }
        return text;
    }

    private static @Nullable String tidy(String cell) {
        if (cell.isEmpty() || isTidy(cell)) {
            return cell.isEmpty() ? null : cell;
        }
        String text = BLANKS.matcher(FormulaGuard.unguard(cell)).replaceAll(" ").strip();
        String composed =
                Normalizer.isNormalized(text, Normalizer.Form.NFC)
                        ? text
                        : Normalizer.normalize(text, Normalizer.Form.NFC);
        return composed.isEmpty() ? null : composed;
    }

    /** As most cells are, for which the work below would be in vain. */
    private static boolean isTidy(String cell) {
        char last = ' ';
        for (int i = 0; i < cell.length(); i++) {
            char next = cell.charAt(i);
            boolean plain = next > ' ' ? next < 0x7F : next == ' ' && last != ' ';
            if (!plain) {
                return false;
            }
            last = next;
        }
        return last != ' ' && cell.charAt(0) != '\'';
    }

    void find(Finding finding) {
        findings.add(finding);
    }

    List<Finding> findings() {
        return findings;
    }

    int row() {
        return row.number();
    }
}
