package eu.werein.members.imports;

import eu.werein.members.consent.Consents;
import eu.werein.members.person.MemberId;
import eu.werein.members.register.AccountStates;
import eu.werein.members.register.BringMembers;
import eu.werein.members.register.BringMembers.Retreat;
import eu.werein.members.register.BringMembers.Return;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Takes back what was done with the rows of a chunk. Whoever was edited since, or is on her way to
 * an account, is left as she is: what her coordinator did by hand counts more than a file.
 */
final class UndoRows {

    /** At which a member stands whom nobody has touched since the import brought her. */
    private static final long AS_IT_CAME = 1;

    private final BringMembers bring;
    private final Consents consents;
    private final AccountStates accounts;

    UndoRows(BringMembers bring, Consents consents, AccountStates accounts) {
        this.bring = bring;
        this.consents = consents;
        this.accounts = accounts;
    }

    /**
     * @return what became of each row
     */
    List<RowOutcome> takeBack(Import one, PlanChunk chunk) {
        List<Retreat> retreats = new ArrayList<>();
        List<Return> returns = new ArrayList<>();
        for (int i = 0; i < chunk.rows().size(); i++) {
            PlannedRow row = chunk.rows().get(i);
            String key = "undo/" + CommitRows.key(one, row);
            switch (chunk.outcomes().get(i)) {
                case CREATED -> {
                    if (row instanceof PlannedRow.Create create) {
                        retreats.add(new Retreat(create.id(), AS_IT_CAME, key));
                    }
                }
                case UPDATED -> {
                    if (row instanceof PlannedRow.Update update) {
                        returns.add(
                                new Return(
                                        update.id(), update.version() + 1, update.before(), key));
                    }
                }
                case NONE, CONFLICT, UNDONE, KEPT -> {}
            }
        }
        Set<MemberId> onTheWay = accounts.of(retreats.stream().map(Retreat::id).toList()).keySet();
        retreats.removeIf(retreat -> onTheWay.contains(retreat.id()));
        Set<MemberId> forgotten = bring.forget(retreats).applied();
        consents.empty(forgotten);
        Set<MemberId> returned = bring.takeBack(returns, one.id().value()).applied();
        consents.takeBack(CommitRows.source(one), returned);
        List<RowOutcome> outcomes = new ArrayList<>();
        for (int i = 0; i < chunk.rows().size(); i++) {
            MemberId member = chunk.rows().get(i).member();
            boolean undone =
                    member != null && (forgotten.contains(member) || returned.contains(member));
            outcomes.add(undone(chunk.outcomes().get(i), undone));
        }
        return outcomes;
    }

    private static RowOutcome undone(RowOutcome before, boolean undone) {
        return switch (before) {
            case CREATED, UPDATED -> undone ? RowOutcome.UNDONE : RowOutcome.KEPT;
            case NONE, CONFLICT, UNDONE, KEPT -> before;
        };
    }
}
