package eu.werein.members.imports;

import eu.werein.members.errands.Errand;
import eu.werein.members.errands.ErrandRunner;
import eu.werein.members.errands.Outcome;
import java.time.Duration;
import java.util.Set;

/** Does the work of imports: two at a time, so that mails and invitations go on meanwhile. */
final class ImportErrands implements ErrandRunner {

    static final String PLAN = "import-plan";
    static final String COMMIT = "import-commit";
    static final String UNDO = "import-undo";
    private static final int AT_ONCE = 2;
    private static final Duration NEXT_TURN = Duration.ofSeconds(1);

    private final PlanImport plan;
    private final ImportJob job;

    ImportErrands(PlanImport plan, ImportJob job) {
        this.plan = plan;
        this.job = job;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(PLAN, COMMIT, UNDO);
    }

    @Override
    public int atOnce() {
        return AT_ONCE;
    }

    @Override
    public Outcome run(Errand errand) {
        ImportId id = new ImportId(errand.subject());
        if (errand.kind().equals(PLAN)) {
            plan.plan(id);
            return new Outcome.Done();
        }
        return switch (job.work(id)) {
            case DONE -> new Outcome.Done();
            case LATER -> new Outcome.Later(NEXT_TURN);
        };
    }
}
