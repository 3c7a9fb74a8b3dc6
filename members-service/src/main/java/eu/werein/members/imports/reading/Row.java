package eu.werein.members.imports.reading;

import java.util.List;

/**
 * A line of a file that is not blank.
 *
 * @param number of the line, as a spreadsheet program counts
 * @param cells as they are written; may be fewer or more than there are columns
 */
public record Row(int number, List<String> cells) {

    /** Empty when the row ends before it. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    @Override
    public String toString() {
        return "Row[" + number + "]";
    }
}
