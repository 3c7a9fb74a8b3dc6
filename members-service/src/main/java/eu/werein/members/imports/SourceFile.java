package eu.werein.members.imports;

import eu.werein.members.imports.reading.Column;
import eu.werein.members.imports.reading.Layout;
import java.util.List;

/**
 * The file that a coordinator has brought.
 *
 * @param id under which its bytes are kept; empty when they are no more
 * @param name as she calls it; may hold personal data
 * @param rows below the header
 */
public record SourceFile(
        String id, String name, long bytes, Layout layout, int rows, List<Column> columns) {

    public SourceFile {
        columns = List.copyOf(columns);
    }

    /** Whether bytes and plan are still there. */
    public boolean forgotten() {
        return id.isEmpty();
    }

    /** Without whatever may tell of somebody. */
    SourceFile forget() {
        return new SourceFile("", "", bytes, layout, rows, List.of());
    }

    @Override
    public String toString() {
        return "SourceFile[" + id + "]";
    }
}
