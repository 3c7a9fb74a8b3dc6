package eu.werein.platform.outbox;

import java.util.Set;

/**
 * What became of aggregates that were written together, by id.
 *
 * @param applied written now, or by an earlier attempt under the same answer
 * @param refused not written: another one has the id, or somebody else changed it since it was read
 */
public record BulkResult(Set<String> applied, Set<String> refused) {

    public BulkResult {
        applied = Set.copyOf(applied);
        refused = Set.copyOf(refused);
    }
}
