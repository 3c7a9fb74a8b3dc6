package eu.werein.training.attendance.web;

import eu.werein.training.attendance.Learner;
import eu.werein.training.attendance.Tally;
import eu.werein.training.cycles.Cycle;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What each learner was there for.
 *
 * @param attendanceRule percent of the sessions that earn the certificate
 */
@Schema(name = "AttendanceTally")
record TallyResponse(int attendanceRule, int sessions, List<Line> items) {

    /**
     * What a learner was there for.
     *
     * @param earned whether that is enough for the certificate
     */
    @Schema(name = "AttendanceTallyLine")
    record Line(String home, String memberId, int attended, int percent, boolean earned) {}

    static TallyResponse of(Cycle cycle, Map<Learner, Tally> tallies) {
        int rule = cycle.particulars().attendanceRule();
        return new TallyResponse(
                rule,
                cycle.particulars().sessions().size(),
                tallies.entrySet().stream()
                        .map(of -> line(of.getKey(), of.getValue(), rule))
                        .sorted(Comparator.comparing(Line::home).thenComparing(Line::memberId))
                        .toList());
    }

    private static Line line(Learner learner, Tally tally, int rule) {
        return new Line(
                learner.home().value(),
                learner.memberId(),
                tally.attended(),
                tally.percent(),
                tally.reaches(rule));
    }
}
