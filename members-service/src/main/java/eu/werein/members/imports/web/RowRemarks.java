package eu.werein.members.imports.web;

import eu.werein.members.imports.Disposition;
import eu.werein.members.imports.PlanChunk;
import eu.werein.members.imports.PlannedRow;
import eu.werein.members.imports.RowOutcome;
import eu.werein.members.imports.writing.Remark;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is said of each row, chunk by chunk as the file goes on. */
final class RowRemarks {

    private final Iterator<PlanChunk> chunks;
    private final boolean all;
    private @Nullable PlanChunk chunk;
    private int next;

    /**
     * @param all also of the rows that nothing is wrong with
     */
    RowRemarks(Iterator<PlanChunk> chunks, boolean all) {
        this.chunks = chunks;
        this.all = all;
    }

    /** Rows are asked for in ascending order. */
    Optional<Remark> of(int row) {
        PlanChunk current = current();
        while (current != null && current.rows().get(next).row() < row) {
            next++;
            current = current();
        }
        if (current == null || current.rows().get(next).row() != row) {
            return Optional.empty();
        }
        PlannedRow planned = current.rows().get(next);
        return all || planned.disposition() == Disposition.REJECT
                ? Optional.of(remark(planned, current.outcomes().get(next)))
                : Optional.empty();
    }

    private @Nullable PlanChunk current() {
        while ((chunk == null || next >= chunk.rows().size()) && chunks.hasNext()) {
            chunk = chunks.next();
            next = 0;
        }
        return chunk == null || next >= chunk.rows().size() ? null : chunk;
    }

    private static Remark remark(PlannedRow row, RowOutcome outcome) {
        return new Remark(
                outcome == RowOutcome.NONE ? row.disposition().wireName() : outcome.wireName(),
                ImportRowResponse.findings(row, outcome));
    }
}
