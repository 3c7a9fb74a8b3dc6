package eu.werein.members.imports.mongo;

import eu.werein.members.imports.ImportState;
import eu.werein.members.imports.ImportState.Committed;
import eu.werein.members.imports.ImportState.Committing;
import eu.werein.members.imports.ImportState.Failed;
import eu.werein.members.imports.ImportState.Planned;
import eu.werein.members.imports.ImportState.Reading;
import eu.werein.members.imports.ImportState.Undoing;
import eu.werein.members.imports.ImportState.Undone;
import eu.werein.members.imports.Outcome;
import eu.werein.members.imports.Plan;
import eu.werein.members.imports.Progress;
import eu.werein.members.imports.Reverted;
import java.util.Date;
import org.bson.Document;

/** Where an import stands, as part of its document. */
final class StateDocument {

    private static final String PLAN = "plan";
    private static final String PROGRESS = "progress";
    private static final String OUTCOME = "outcome";
    private static final String AT = "at";
    private static final String COMMITTED = "committed";
    private static final String REVERTED = "reverted";

    private StateDocument() {}

    static Document write(ImportState state) {
        return switch (state) {
            case Reading(Progress progress) -> new Document(PROGRESS, write(progress));
            case Planned(Plan plan) -> new Document(PLAN, write(plan));
            case Committing one ->
                    new Document(PLAN, write(one.plan()))
                            .append(PROGRESS, write(one.progress()))
                            .append(OUTCOME, write(one.outcome()))
                            .append(AT, Date.from(one.since()));
            case Committed one -> write(one);
            case Undoing one ->
                    new Document(COMMITTED, write(one.committed()))
                            .append(PROGRESS, write(one.progress()))
                            .append(REVERTED, write(one.reverted()));
            case Undone one ->
                    new Document(COMMITTED, write(one.committed()))
                            .append(REVERTED, write(one.reverted()));
            case Failed one ->
                    new Document("code", one.code()).append("params", new Document(one.params()));
        };
    }

    private static Document write(Committed one) {
        return new Document(PLAN, write(one.plan()))
                .append(OUTCOME, write(one.outcome()))
                .append(AT, Date.from(one.at()));
    }

    private static Document write(Plan plan) {
        Plan.Counts counts = plan.counts();
        return new Document("id", plan.id())
                .append("hash", plan.hash())
                .append(AT, Date.from(plan.at()))
                .append("create", counts.create())
                .append("update", counts.update())
                .append("skip", counts.skip())
                .append("reject", counts.reject())
                .append("bulkMailRefusals", counts.bulkMailRefusals())
                .append("directoryRefusals", counts.directoryRefusals())
                .append("possibleDuplicates", counts.possibleDuplicates());
    }

    private static Document write(Progress progress) {
        return new Document("done", progress.done()).append("total", progress.total());
    }

    private static Document write(Outcome outcome) {
        return new Document("created", outcome.created())
                .append("updated", outcome.updated())
                .append("conflicts", outcome.conflicts());
    }

    private static Document write(Reverted reverted) {
        return new Document(REVERTED, reverted.reverted()).append("kept", reverted.kept());
    }

    static ImportState read(String state, Document phase) {
        return switch (state) {
            case "reading" -> new Reading(progress(phase));
            case "planned" -> new Planned(plan(phase));
            case "committing" ->
                    new Committing(
                            plan(phase),
                            progress(phase),
                            outcome(phase),
                            phase.getDate(AT).toInstant());
            case "committed" -> committed(phase);
            case "undoing" ->
                    new Undoing(
                            committed(phase.get(COMMITTED, Document.class)),
                            progress(phase),
                            reverted(phase));
            case "undone" ->
                    new Undone(committed(phase.get(COMMITTED, Document.class)), reverted(phase));
            case "failed" ->
                    new Failed(phase.getString("code"), phase.get("params", Document.class));
            default -> throw new IllegalStateException("not a state of an import");
        };
    }

    private static Committed committed(Document phase) {
        return new Committed(plan(phase), outcome(phase), phase.getDate(AT).toInstant());
    }

    private static Plan plan(Document phase) {
        Document plan = phase.get(PLAN, Document.class);
        return new Plan(
                plan.getString("id"),
                plan.getString("hash"),
                plan.getDate(AT).toInstant(),
                new Plan.Counts(
                        plan.getInteger("create"),
                        plan.getInteger("update"),
                        plan.getInteger("skip"),
                        plan.getInteger("reject"),
                        plan.getInteger("bulkMailRefusals"),
                        plan.getInteger("directoryRefusals"),
                        plan.getInteger("possibleDuplicates")));
    }

    private static Progress progress(Document phase) {
        Document progress = phase.get(PROGRESS, Document.class);
        return new Progress(progress.getInteger("done"), progress.getInteger("total"));
    }

    private static Outcome outcome(Document phase) {
        Document outcome = phase.get(OUTCOME, Document.class);
        return new Outcome(
                outcome.getInteger("created"),
                outcome.getInteger("updated"),
                outcome.getInteger("conflicts"));
    }

    private static Reverted reverted(Document phase) {
        Document reverted = phase.get(REVERTED, Document.class);
        return new Reverted(reverted.getInteger(REVERTED), reverted.getInteger("kept"));
    }
}
