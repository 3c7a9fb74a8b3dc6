package eu.werein.members.imports;

import eu.werein.members.errands.Errand;
import eu.werein.members.errands.Errands;

/** Has done what an import waits for. Asking twice is harmless. */
final class AskForWork {

    private final Errands errands;

    AskForWork(Errands errands) {
        this.errands = errands;
    }

    void ask(Import one) {
        String id = one.id().value();
        switch (one.state()) {
            case ImportState.Reading _ ->
                    errands.ask(
                            new Errand(ImportErrands.PLAN, id, Integer.toString(one.attempt())));
            case ImportState.Committing(Plan plan, _, _, _) ->
                    errands.ask(new Errand(ImportErrands.COMMIT, id, plan.id()));
            case ImportState.Undoing undoing ->
                    errands.ask(
                            new Errand(ImportErrands.UNDO, id, undoing.committed().plan().id()));
            case ImportState.Planned _,
                    ImportState.Committed _,
                    ImportState.Undone _,
                    ImportState.Failed _ -> {}
        }
    }
}
