package eu.werein.members.imports;

import eu.werein.members.imports.ImportRefused.Reason;
import eu.werein.members.imports.ImportState.Committed;
import eu.werein.members.imports.ImportState.Committing;
import eu.werein.members.imports.ImportState.Failed;
import eu.werein.members.imports.ImportState.Planned;
import eu.werein.members.imports.ImportState.Reading;
import eu.werein.members.imports.ImportState.Undoing;
import eu.werein.members.imports.ImportState.Undone;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file of members on its way into the register and, if need be, out again.
 *
 * @param version counts the changes from 1
 * @param attempt counts the approaches that were tried, from 1
 * @param by the coordinator's account
 */
public record Import(
        ImportId id,
        long version,
        ImportState state,
        SourceFile file,
        Approach approach,
        int attempt,
        Instant createdAt,
        @Nullable String by) {

    /** So long what was committed can be taken back. */
    public static final Duration UNDO = Duration.ofDays(30);

    /** So long a plan waits for the coordinator before it is forgotten. */
    public static final Duration PATIENCE = Duration.ofDays(7);

    static Import begin(
            ImportId id, SourceFile file, Approach approach, Instant now, @Nullable String by) {
        Reading reading = new Reading(Progress.none(file.rows()));
        return new Import(id, 1, reading, file, approach, 1, now, by);
    }

    private Import in(ImportState next) {
        return new Import(id, version, next, file, approach, attempt, createdAt, by);
    }

    /** The same import at the version that a store has given it. */
    public Import at(long stored) {
        return new Import(id, stored, state, file, approach, attempt, createdAt, by);
    }

    /** Tries another mapping: the plan is made anew. */
    Import map(Approach chosen) {
        return switch (state) {
            case Planned _, Failed _ ->
                    new Import(
                            id,
                            version,
                            new Reading(Progress.none(file.rows())),
                            file,
                            chosen,
                            attempt + 1,
                            createdAt,
                            by);
            case Reading _, Committing _, Committed _, Undoing _, Undone _ ->
                    throw new ImportRefused(Reason.NOT_OPEN);
        };
    }

    Import read(int done) {
        return state instanceof Reading(Progress progress)
                ? in(new Reading(new Progress(done, progress.total())))
                : this;
    }

    Import planned(Plan plan) {
        return state instanceof Reading ? in(new Planned(plan)) : this;
    }

    Import failed(String code, Map<String, Object> params) {
        return state instanceof Reading ? in(new Failed(code, params)) : this;
    }

    /** Asking again for the same is no refusal. */
    Import commit(String planHash, Instant now) {
        return switch (state) {
            case Planned(Plan plan) when plan.hash().equals(planHash) ->
                    in(new Committing(plan, Progress.none(toDo(plan)), Outcome.NONE, now));
            case Planned _ -> throw new ImportRefused(Reason.PLAN_CHANGED);
            case Committing(Plan plan, _, _, _) when plan.hash().equals(planHash) -> this;
            case Committed(Plan plan, _, _) when plan.hash().equals(planHash) -> this;
            case Reading _, Committing _, Committed _, Undoing _, Undone _, Failed _ ->
                    throw new ImportRefused(Reason.NOT_OPEN);
        };
    }

    private static int toDo(Plan plan) {
        return plan.counts().rows();
    }

    /** Some more rows of the plan are carried out, or taken back. */
    Import advance(Collection<RowOutcome> rows) {
        return switch (state) {
            case Committing(Plan plan, Progress progress, Outcome outcome, Instant since) ->
                    in(
                            new Committing(
                                    plan,
                                    further(progress, rows.size()),
                                    outcome.plus(rows),
                                    since));
            case Undoing(Committed committed, Progress progress, Reverted reverted) ->
                    in(new Undoing(committed, further(progress, rows.size()), reverted.plus(rows)));
            case Reading _, Planned _, Committed _, Undone _, Failed _ -> this;
        };
    }

    private static Progress further(Progress progress, int rows) {
        return new Progress(progress.done() + rows, progress.total());
    }

    /** Comes to rest. */
    Import finish(Instant now) {
        return switch (state) {
            case Committing(Plan plan, _, Outcome outcome, _) ->
                    in(new Committed(plan, outcome, now));
            case Undoing(Committed committed, _, Reverted reverted) ->
                    in(new Undone(committed, reverted));
            case Reading _, Planned _, Committed _, Undone _, Failed _ -> this;
        };
    }

    /** Asking again for the same is no refusal. */
    Import undo(Instant now) {
        return switch (state) {
            case Committed committed when now.isAfter(committed.at().plus(UNDO)) ->
                    throw new ImportRefused(Reason.UNDO_OVER);
            case Committed committed ->
                    in(
                            new Undoing(
                                    committed,
                                    Progress.none(toDo(committed.plan())),
                                    Reverted.NONE));
            case Undoing _, Undone _ -> this;
            case Reading _, Planned _, Committing _, Failed _ ->
                    throw new ImportRefused(Reason.NOT_OPEN);
        };
    }

    /** Whether it may be thrown away by whoever brought it. */
    boolean discardable() {
        return switch (state) {
            case Planned _, Failed _ -> true;
            case Reading _, Committing _, Committed _, Undoing _, Undone _ -> false;
        };
    }

    /** Whether file and plan have served. */
    boolean forgettable(Instant now) {
        return switch (state) {
            case Planned _, Failed _ -> now.isAfter(createdAt.plus(PATIENCE));
            case Committed committed -> now.isAfter(committed.at().plus(UNDO));
            case Undone(Committed committed, _) -> now.isAfter(committed.at().plus(UNDO));
            case Reading _, Committing _, Undoing _ -> false;
        };
    }

    /** What remains of it when it has served: that it was, and how it ended. */
    Import forget() {
        return new Import(id, version, state, file.forget(), approach, attempt, createdAt, by);
    }

    @Override
    public String toString() {
        return "Import[" + id + "]";
    }
}
