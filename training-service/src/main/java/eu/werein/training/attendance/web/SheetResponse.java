package eu.werein.training.attendance.web;

import eu.werein.training.attendance.Learner;
import eu.werein.training.attendance.Mark;
import eu.werein.training.attendance.Sheet;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The list of a session. */
@Schema(name = "AttendanceSheet")
record SheetResponse(long version, List<Line> items) {

    private static final Comparator<Learner> BY_HOME =
            Comparator.comparing((Learner learner) -> learner.home().value())
                    .thenComparing(Learner::memberId);

    /**
     * What was noted of a learner, by ids: her name is in her card.
     *
     * @param present none while nothing was noted
     */
    @Schema(name = "AttendanceLine")
    record Line(
            String home,
            String memberId,
            @Nullable Boolean present,
            @Schema(allowableValues = {"code", "list"}) @Nullable String way,
            @Nullable Instant at,
            @Schema(allowableValues = {"not-noted", "noted-in-error", "left-early", "came-late"})
                    @Nullable String reason) {

        private static Line of(Learner learner, @Nullable Mark mark) {
            String home = learner.home().value();
            if (mark == null) {
                return new Line(home, learner.memberId(), null, null, null, null);
            }
            Mark.Reason reason = mark.reason();
            return new Line(
                    home,
                    learner.memberId(),
                    mark.present(),
                    mark.way().wireName(),
                    mark.at(),
                    reason == null ? null : reason.wireName());
        }
    }

    static SheetResponse of(Sheet sheet, Set<Learner> learners) {
        return new SheetResponse(
                sheet.version(),
                learners.stream()
                        .sorted(BY_HOME)
                        .map(learner -> Line.of(learner, sheet.of(learner).orElse(null)))
                        .toList());
    }
}
