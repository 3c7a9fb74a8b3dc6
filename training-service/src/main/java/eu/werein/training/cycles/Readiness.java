package eu.werein.training.cycles;

import eu.werein.platform.seats.SeatRules;
import eu.werein.training.cycles.CycleRefused.Incomplete;
import eu.werein.training.cycles.CycleRefused.Lack;
import eu.werein.training.cycles.CycleState.Draft;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a draft has all that people are told when it is published. */
final class Readiness {

    private Readiness() {}

    /**
     * The rules of a draft that lacks nothing.
     *
     * @throws Incomplete when something is missing
     */
    static SeatRules rules(Particulars particulars, Draft draft, Instant now) {
        SeatRules rules = draft.rules();
        List<Lack> lacks = new ArrayList<>();
        if (particulars.sessions().isEmpty()) {
            lacks.add(Lack.SESSIONS);
        }
        if (particulars.openTo().isEmpty()) {
            lacks.add(Lack.OPEN_TO);
        }
        if (rules == null) {
            lacks.add(Lack.SEATS);
        } else {
            lacks.addAll(lacksOf(particulars, rules, now));
        }
        if (rules == null || !lacks.isEmpty()) {
            throw new Incomplete(lacks);
        }
        return rules;
    }

    private static List<Lack> lacksOf(Particulars particulars, SeatRules rules, Instant now) {
        List<Lack> lacks = new ArrayList<>();
        if (!rules.enrolmentClosesAt().isAfter(now)) {
            lacks.add(Lack.ENROLMENT_CLOSED);
        }
        if (particulars.ends().filter(rules.enrolmentClosesAt()::isAfter).isPresent()) {
            lacks.add(Lack.ENROLMENT_CLOSES_LATE);
        }
        if (rules.order().decidesAt().filter(at -> !at.isAfter(now)).isPresent()) {
            lacks.add(Lack.DECIDED_ALREADY);
        }
        Set<String> quotas =
                particulars.openTo().stream()
                        .map(rules.floors()::quotaOf)
                        .collect(Collectors.toSet());
        if (!quotas.containsAll(rules.floors().seats().keySet())) {
            lacks.add(Lack.FLOOR_FOR_NOBODY);
        }
        return lacks;
    }
}
