package eu.werein.members.imports;

import eu.werein.platform.outbox.Request;

/** Removes what was kept of a file and its plans. */
final class ForgetImport {

    private final Imports imports;
    private final Uploads uploads;
    private final PlanChunks chunks;

    ForgetImport(Imports imports, Uploads uploads, PlanChunks chunks) {
        this.imports = imports;
        this.uploads = uploads;
        this.chunks = chunks;
    }

    /** The plan that another approach has made void. */
    void plan(Import before, Import after) {
        if (before.attempt() < after.attempt()
                && before.state() instanceof ImportState.Planned(Plan plan)) {
            rows(plan);
        }
    }

    /** Everything; false when somebody has changed the import meanwhile. */
    boolean whole(Import one) {
        if (!imports.remove(one)) {
            return false;
        }
        uploads.remove(one.file().id());
        if (one.state() instanceof ImportState.Planned(Plan plan)) {
            rows(plan);
        }
        return true;
    }

    /** What has served; that the import was, and how it ended, remains. */
    void served(Import one) {
        if (one.file().forgotten()) {
            return;
        }
        switch (one.state()) {
            case ImportState.Planned _, ImportState.Failed _ -> whole(one);
            case ImportState.Committed(Plan plan, _, _) -> details(one, plan);
            case ImportState.Undone undone -> details(one, undone.committed().plan());
            case ImportState.Reading _, ImportState.Committing _, ImportState.Undoing _ -> {}
        }
    }

    /** The name of the file last: until then the next purge finds it. */
    private void details(Import one, Plan plan) {
        uploads.remove(one.file().id());
        rows(plan);
        imports.change(one.id(), Request.OURS, Import::forget);
    }

    private void rows(Plan plan) {
        chunks.remove(plan.id(), PlanChunk.count(plan.counts().rows()));
    }
}
