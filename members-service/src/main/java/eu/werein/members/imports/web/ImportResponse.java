package eu.werein.members.imports.web;

import eu.werein.members.imports.Import;
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
import eu.werein.members.imports.reading.Column;
import eu.werein.members.imports.reading.Layout;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An import as the coordinator sees it.
 *
 * @param fileName empty when file and plan have been forgotten
 */
@Schema(name = "Import")
record ImportResponse(
        String id,
        long version,
        @Schema(
                        allowableValues = {
                            "reading",
                            "planned",
                            "committing",
                            "committed",
                            "undoing",
                            "undone",
                            "failed"
                        })
                String state,
        String fileName,
        @Schema(allowableValues = {"csv", "xlsx"}) String format,
        long bytes,
        int rows,
        Instant createdAt,
        @Schema(
                        allowableValues = {
                            "helloasso",
                            "galette",
                            "civicrm",
                            "hitobito",
                            "template",
                            "other"
                        })
                String preset,
        boolean mappingRemembered,
        Detected detected,
        List<ColumnResponse> columns,
        List<MappedField> mapping,
        @Nullable PlanResponse plan,
        ProgressResponse progress,
        @Nullable OutcomeResponse outcome,
        @Nullable UndoResponse undo,
        @Nullable FailureResponse failure,
        @Nullable Instant committedAt) {

    @Schema(name = "ImportDetected")
    record Detected(@Nullable String encoding, @Nullable String separator) {}

    @Schema(name = "ImportColumn")
    record ColumnResponse(int index, String header, List<String> samples) {
        static ColumnResponse of(Column column) {
            return new ColumnResponse(column.index(), column.header(), column.samples());
        }
    }

    @Schema(name = "ImportPlan")
    record PlanResponse(
            String hash,
            int create,
            int update,
            int skip,
            int reject,
            int bulkMailRefusals,
            int directoryRefusals,
            int possibleDuplicates) {

        static PlanResponse of(Plan plan) {
            Plan.Counts counts = plan.counts();
            return new PlanResponse(
                    plan.hash(),
                    counts.create(),
                    counts.update(),
                    counts.skip(),
                    counts.reject(),
                    counts.bulkMailRefusals(),
                    counts.directoryRefusals(),
                    counts.possibleDuplicates());
        }
    }

    @Schema(name = "ImportProgress")
    record ProgressResponse(int done, int total) {}

    @Schema(name = "ImportOutcome")
    record OutcomeResponse(int created, int updated, int conflicts) {
        static OutcomeResponse of(Outcome outcome) {
            return new OutcomeResponse(outcome.created(), outcome.updated(), outcome.conflicts());
        }
    }

    /**
     * @param until it can be taken back
     */
    @Schema(name = "ImportUndo")
    record UndoResponse(Instant until, int reverted, int kept) {
        static UndoResponse of(Committed committed, Reverted reverted) {
            return new UndoResponse(
                    committed.at().plus(Import.UNDO), reverted.reverted(), reverted.kept());
        }
    }

    @Schema(name = "ImportFailure")
    record FailureResponse(
            String code,
            @Schema(additionalProperties = Schema.AdditionalPropertiesValue.TRUE)
                    Map<String, Object> params) {}

    /** What differs by state. */
    private record Phase(
            @Nullable PlanResponse plan,
            ProgressResponse progress,
            @Nullable OutcomeResponse outcome,
            @Nullable UndoResponse undo,
            @Nullable FailureResponse failure,
            @Nullable Instant committedAt) {}

    static ImportResponse of(Import one) {
        Phase phase = phase(one);
        Layout layout = one.file().layout();
        Character separator = layout.separator();
        return new ImportResponse(
                one.id().value(),
                one.version(),
                one.state().wireName(),
                one.file().name(),
                layout.format().wireName(),
                one.file().bytes(),
                one.file().rows(),
                one.createdAt(),
                one.approach().preset().wireName(),
                one.approach().remembered(),
                new Detected(layout.encoding(), separator == null ? null : separator.toString()),
                one.file().columns().stream().map(ColumnResponse::of).toList(),
                one.approach().mapping().entries().stream().map(MappedField::of).toList(),
                phase.plan(),
                phase.progress(),
                phase.outcome(),
                phase.undo(),
                phase.failure(),
                phase.committedAt());
    }

    static ProgressResponse progress(Import one) {
        return phase(one).progress();
    }

    private static Phase phase(Import one) {
        int rows = one.file().rows();
        return switch (one.state()) {
            case Reading(Progress progress) ->
                    new Phase(null, progress(progress), null, null, null, null);
            case Planned(Plan plan) ->
                    new Phase(PlanResponse.of(plan), whole(rows), null, null, null, null);
            case Committing committing ->
                    new Phase(
                            PlanResponse.of(committing.plan()),
                            progress(committing.progress()),
                            OutcomeResponse.of(committing.outcome()),
                            null,
                            null,
                            null);
            case Committed committed -> phase(committed, whole(rows), Reverted.NONE);
            case Undoing(Committed committed, Progress progress, Reverted reverted) ->
                    phase(committed, progress(progress), reverted);
            case Undone(Committed committed, Reverted reverted) ->
                    phase(committed, whole(rows), reverted);
            case Failed(String code, Map<String, Object> params) ->
                    new Phase(
                            null,
                            new ProgressResponse(0, rows),
                            null,
                            null,
                            new FailureResponse(code, params),
                            null);
        };
    }

    private static Phase phase(Committed committed, ProgressResponse progress, Reverted reverted) {
        return new Phase(
                PlanResponse.of(committed.plan()),
                progress,
                OutcomeResponse.of(committed.outcome()),
                UndoResponse.of(committed, reverted),
                null,
                committed.at());
    }

    private static ProgressResponse progress(Progress progress) {
        return new ProgressResponse(progress.done(), progress.total());
    }

    private static ProgressResponse whole(int rows) {
        return new ProgressResponse(rows, rows);
    }
}
