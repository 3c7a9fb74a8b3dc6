package eu.werein.members.imports.reading;

import java.util.List;

/**
 * A column of a file.
 *
 * @param index from 0
 * @param header as it is written, without blanks around it
 * @param samples up to three different values from the first rows
 */
public record Column(int index, String header, List<String> samples) {

    public Column {
        samples = List.copyOf(samples);
    }

    @Override
    public String toString() {
        return "Column[" + index + "]";
    }
}
