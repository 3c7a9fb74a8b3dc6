package eu.werein.members.imports;

import eu.werein.members.imports.ImportRefused.Reason;
import eu.werein.platform.outbox.Request;
import java.time.Clock;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What a coordinator does with an import once its file is there. */
public final class SteerImport {

    private final Imports imports;
    private final ForgetImport forget;
    private final AskForWork work;
    private final Clock clock;

    SteerImport(Imports imports, ForgetImport forget, AskForWork work, Clock clock) {
        this.imports = imports;
        this.forget = forget;
        this.work = work;
        this.clock = clock;
    }

    /**
     * Has the plan made anew.
     *
     * @throws ImportRefused when it is being carried out, or was
     */
    public Optional<Import> understand(ImportId id, Approach approach, Request request) {
        return imports.find(id)
                .flatMap(
                        before -> {
                            Optional<Import> after = step(id, request, one -> one.map(approach));
                            after.ifPresent(one -> forget.plan(before, one));
                            return after;
                        });
    }

    /**
     * Has exactly that plan carried out.
     *
     * @throws ImportRefused when there is none, or another one
     */
    public Optional<Import> commit(ImportId id, String planHash, Request request) {
        return step(id, request, one -> one.commit(planHash, clock.instant()));
    }

    /**
     * Has taken back what was done.
     *
     * @throws ImportRefused when nothing was, or too long ago
     */
    public Optional<Import> undo(ImportId id, Request request) {
        return step(id, request, one -> one.undo(clock.instant()));
    }

    private Optional<Import> step(ImportId id, Request request, UnaryOperator<Import> step) {
        Optional<Import> after = imports.change(id, request, step);
        after.ifPresent(work::ask);
        return after;
    }

    /**
     * Throws an import away that was not carried out.
     *
     * @return false when there is no such import
     * @throws ImportRefused when it is being carried out, or was
     */
    public boolean discard(ImportId id) {
        Optional<Import> found = imports.find(id);
        found.ifPresent(
                one -> {
                    if (!one.discardable() || !forget.whole(one)) {
                        throw new ImportRefused(Reason.NOT_OPEN);
                    }
                });
        return found.isPresent();
    }
}
