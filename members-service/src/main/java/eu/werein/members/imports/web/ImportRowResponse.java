package eu.werein.members.imports.web;

import eu.werein.members.imports.FieldTexts;
import eu.werein.members.imports.FieldTexts.FieldChange;
import eu.werein.members.imports.PlannedRow;
import eu.werein.members.imports.RowOutcome;
import eu.werein.members.imports.judging.Finding;
import eu.werein.members.imports.judging.Reason;
import eu.werein.members.person.MemberId;
import eu.werein.members.template.Field;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a plan.
 *
 * @param row the line as in her spreadsheet
 * @param memberId whom it is about, as soon as she is in the register
 */
@Schema(name = "ImportRow")
record ImportRowResponse(
        int row,
        @Schema(allowableValues = {"create", "update", "skip", "reject"}) String disposition,
        @Schema(allowableValues = {"created", "updated", "conflict", "undone", "kept"})
                @Nullable String outcome,
        String name,
        List<ReasonResponse> reasons,
        List<ChangeResponse> changes,
        @Nullable String memberId) {

    @Schema(name = "ImportReason")
    record ReasonResponse(
            String code,
            @Nullable String field,
            @Schema(additionalProperties = Schema.AdditionalPropertiesValue.TRUE)
                    Map<String, Object> params) {

        static ReasonResponse of(Finding finding) {
            Field field = finding.field();
            return new ReasonResponse(
                    finding.reason().code(),
                    field == null ? null : field.wireName(),
                    finding.params());
        }
    }

    @Schema(name = "ImportChange")
    record ChangeResponse(String field, @Nullable String before, @Nullable String after) {
        static ChangeResponse of(FieldChange change) {
            return new ChangeResponse(change.field(), change.before(), change.after());
        }

        @Override
        public String toString() {
            return "ChangeResponse[" + field + "]";
        }
    }

    static ImportRowResponse of(PlannedRow row, RowOutcome outcome) {
        return new ImportRowResponse(
                row.row(),
                row.disposition().wireName(),
                outcome == RowOutcome.NONE ? null : outcome.wireName(),
                row.name(),
                findings(row, outcome).stream().map(ReasonResponse::of).toList(),
                changes(row).stream().map(ChangeResponse::of).toList(),
                member(row, outcome));
    }

    /** What the plan says of the row, and why it came otherwise. */
    static List<Finding> findings(PlannedRow row, RowOutcome outcome) {
        List<Finding> findings = new ArrayList<>(row.findings());
        if (outcome == RowOutcome.CONFLICT) {
            findings.add(
                    Finding.of(
                            row instanceof PlannedRow.Create
                                    ? Reason.APPEARED_SINCE_PLAN
                                    : Reason.CHANGED_SINCE_PLAN));
        }
        return findings;
    }

    private static List<FieldChange> changes(PlannedRow row) {
        return switch (row) {
            case PlannedRow.Create create -> FieldTexts.changes(null, create.told());
            case PlannedRow.Update update -> FieldTexts.changes(update.before(), update.after());
            case PlannedRow.Skip _, PlannedRow.Reject _ -> List.of();
        };
    }

    private static @Nullable String member(PlannedRow row, RowOutcome outcome) {
        boolean absent =
                row instanceof PlannedRow.Create
                        && outcome != RowOutcome.CREATED
                        && outcome != RowOutcome.KEPT;
        MemberId member = row.member();
        return absent || member == null ? null : member.value();
    }

    @Override
    public String toString() {
        return "ImportRowResponse[" + row + "]";
    }
}
