package eu.werein.members.imports;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows of plans, in chunks. */
public interface PlanChunks {

    /**
     * Keeps a chunk of a plan that is being made.
     *
     * @return what was kept, for the plan's hash
     */
    byte[] add(String planId, PlanChunk chunk);

    /** Those with the numbers from {@code from} to {@code to}, exclusively, in their order. */
    List<PlanChunk> find(String planId, int from, int to);

    /** Keeps what became of the rows of chunks. */
    void outcomes(String planId, List<PlanChunk> chunks);

    /**
     * Chunks in their order that hold rows of the kind.
     *
     * @param from the number of the first
     * @param count of the plan's chunks
     */
    Stream<PlanChunk> with(
            String planId,
            int from,
            int count,
            @Nullable Disposition disposition,
            @Nullable RowOutcome outcome);

    void remove(String planId, int count);
}
