package eu.werein.members.imports;

import java.util.Collections;
import java.util.List;

/**
 * Rows of a plan that are kept, and carried out, together.
 *
 * @param number from 0
 * @param outcomes one for each row
 */
public record PlanChunk(int number, List<PlannedRow> rows, List<RowOutcome> outcomes) {

    /** Few enough for one write command, many enough for few commands. */
    public static final int ROWS = 200;

    public PlanChunk {
        rows = List.copyOf(rows);
        outcomes = List.copyOf(outcomes);
        if (rows.size() != outcomes.size()) {
            throw new IllegalArgumentException("an outcome for each row");
        }
    }

    static PlanChunk of(int number, List<PlannedRow> rows) {
        return new PlanChunk(number, rows, Collections.nCopies(rows.size(), RowOutcome.NONE));
    }

    PlanChunk with(List<RowOutcome> became) {
        return new PlanChunk(number, rows, became);
    }

    public static int count(int rows) {
        return (rows + ROWS - 1) / ROWS;
    }
}
