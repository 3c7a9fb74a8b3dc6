package eu.werein.members.imports;

import eu.werein.members.imports.ImportState.Committed;
import eu.werein.members.imports.ImportState.Committing;
import eu.werein.members.imports.ImportState.Undoing;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Carries out a plan, or takes it back, chunk by chunk. It may die at any moment: whoever goes on
 * repeats the chunk that was under way, and the members themselves know what was done to them.
 */
final class ImportJob {

    /** How a turn at the desk ended. */
    enum Turn {
        /** The import is at rest. */
        DONE,
        /** Another import is at the desk, or another process at this import. */
        LATER
    }

    /** So many chunks are carried out by one command to the store. */
    private static final int STRETCH = 5;

    private final Imports imports;
    private final PlanChunks chunks;
    private final Desk desk;
    private final CommitRows commit;
    private final UndoRows undo;
    private final RememberedMappings mappings;
    private final Clock clock;

    ImportJob(
            Imports imports,
            PlanChunks chunks,
            Desk desk,
            CommitRows commit,
            UndoRows undo,
            RememberedMappings mappings,
            Clock clock) {
        this.imports = imports;
        this.chunks = chunks;
        this.desk = desk;
        this.commit = commit;
        this.undo = undo;
        this.mappings = mappings;
        this.clock = clock;
    }

    Turn work(ImportId id) {
        Optional<Import> found = imports.find(id);
        if (found.filter(ImportJob::hasWork).isEmpty()) {
            desk.leave(id);
            return Turn.DONE;
        }
        if (!takeDesk(id)) {
            return Turn.LATER;
        }
        Optional<Import> current = found;
        PreparedCommit prepared = commit.prepare(found.get());
        while (current.filter(ImportJob::hasWork).isPresent()) {
            current = step(current.get(), prepared);
        }
        if (current.isEmpty()) {
            return Turn.LATER;
        }
        remember(current.get());
        desk.leave(id);
        return Turn.DONE;
    }

    private static boolean hasWork(Import one) {
        return one.state() instanceof Committing || one.state() instanceof Undoing;
    }

    /** Whoever died at the desk when her work was done is shown out. */
    private boolean takeDesk(ImportId id) {
        if (desk.take(id)) {
            return true;
        }
        desk.holder()
                .filter(holder -> imports.find(holder).filter(ImportJob::hasWork).isEmpty())
                .ifPresent(desk::leave);
        return desk.take(id);
    }

    /** Empty when another process has gone on with it. */
    private Optional<Import> step(Import current, PreparedCommit prepared) {
        return switch (current.state()) {
            case Committing(Plan plan, Progress progress, _, _)
                    when progress.done() < progress.total() -> {
                List<PlanChunk> stretch = stretch(plan, progress);
                yield keep(current, plan, stretch, commit.carryOut(current, stretch, prepared));
            }
            case Undoing(Committed(Plan plan, _, _), Progress progress, _)
                    when progress.done() < progress.total() -> {
                List<PlanChunk> stretch = stretch(plan, progress);
                List<PlanChunk> done =
                        stretch.stream()
                                .map(chunk -> chunk.with(undo.takeBack(current, chunk)))
                                .toList();
                yield keep(current, plan, stretch, done);
            }
            default -> imports.advance(current, now -> now.finish(clock.instant()));
        };
    }

    /** The chunks that are next. */
    private List<PlanChunk> stretch(Plan plan, Progress progress) {
        int from = progress.done() / PlanChunk.ROWS;
        int to = Math.min(from + STRETCH, PlanChunk.count(progress.total()));
        return chunks.find(plan.id(), from, to);
    }

    private Optional<Import> keep(
            Import current, Plan plan, List<PlanChunk> before, List<PlanChunk> after) {
        chunks.outcomes(
                plan.id(), after.stream().filter(chunk -> !before.contains(chunk)).toList());
        List<RowOutcome> rows =
                after.stream().map(PlanChunk::outcomes).flatMap(List::stream).toList();
        return imports.advance(current, now -> now.advance(rows));
    }

    private void remember(Import done) {
        if (done.state() instanceof Committed) {
            mappings.remember(done.file().columns(), done.approach());
        }
    }
}
