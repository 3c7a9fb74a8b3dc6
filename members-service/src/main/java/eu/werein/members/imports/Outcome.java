package eu.werein.members.imports;

import java.util.Collection;

/** What became of the rows that were to do something. */
public record Outcome(int created, int updated, int conflicts) {

    public static final Outcome NONE = new Outcome(0, 0, 0);

    Outcome plus(Collection<RowOutcome> rows) {
        return new Outcome(
                created + count(rows, RowOutcome.CREATED),
                updated + count(rows, RowOutcome.UPDATED),
                conflicts + count(rows, RowOutcome.CONFLICT));
    }

    private static int count(Collection<RowOutcome> rows, RowOutcome one) {
        return (int) rows.stream().filter(outcome -> outcome == one).count();
    }
}
