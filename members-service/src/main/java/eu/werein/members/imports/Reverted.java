package eu.werein.members.imports;

import java.util.Collection;

/**
 * What an undo did.
 *
 * @param kept members who were edited since, and are left as they are
 */
public record Reverted(int reverted, int kept) {

    public static final Reverted NONE = new Reverted(0, 0);

    Reverted plus(Collection<RowOutcome> rows) {
        return new Reverted(
                reverted + (int) rows.stream().filter(RowOutcome.UNDONE::equals).count(),
                kept + (int) rows.stream().filter(RowOutcome.KEPT::equals).count());
    }
}
