package eu.werein.training.roster.web;

import eu.werein.platform.cards.Disclosure;
import eu.werein.platform.cards.web.CardResponse;
import eu.werein.training.cycles.Cycle;
import eu.werein.training.roster.RosterLine;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who comes to a cycle: seats first, then the waiting list as its turns come.
 *
 * @param attendanceRule percent of the sessions that earn the certificate
 * @param sessions that the cycle has
 */
@Schema(name = "Roster")
record RosterResponse(int attendanceRule, int sessions, List<Line> items) {

    RosterResponse {
        items = List.copyOf(items);
    }

    /**
     * One who comes, or would like to.
     *
     * @param enrolmentId of her party
     * @param people how many her party has
     * @param since when her party stands there; none as long as that was not told yet
     * @param until when seats that are pending or offered are lost
     * @param place on the waiting list
     * @param attended sessions that she was there for
     * @param earned whether that is enough for the certificate
     * @param why there is no card: consent is withdrawn, was never given, or members-service is
     *     away
     */
    @Schema(name = "RosterLine")
    record Line(
            String enrolmentId,
            String home,
            String memberId,
            boolean leads,
            int people,
            @Schema(allowableValues = {"confirmed", "waiting", "pending", "offered"})
                    String standing,
            @Nullable Instant since,
            @Nullable Instant until,
            @Nullable Integer place,
            int attended,
            boolean earned,
            @Nullable CardResponse card,
            @Schema(allowableValues = {"withdrawn", "none", "unavailable"}) @Nullable String why) {

        private static Line of(RosterLine line, int rule) {
            Disclosure disclosure = line.disclosure();
            return new Line(
                    line.enrolment().value().toString(),
                    line.learner().home().value(),
                    line.learner().memberId(),
                    line.leads(),
                    line.people(),
                    line.shown().standing(),
                    line.since(),
                    line.shown().until(),
                    line.place(),
                    line.tally().attended(),
                    line.tally().reaches(rule),
                    CardResponse.of(disclosure),
                    CardResponse.whyNot(disclosure));
        }

        @Override
        public String toString() {
            return "Line";
        }
    }

    static RosterResponse of(Cycle cycle, List<RosterLine> lines) {
        int rule = cycle.particulars().attendanceRule();
        return new RosterResponse(
                rule,
                cycle.particulars().sessions().size(),
                lines.stream().map(line -> Line.of(line, rule)).toList());
    }
}
