package eu.werein.training.attendance.web;

import eu.werein.platform.web.ProblemException;
import eu.werein.training.attendance.PublicCycles;
import eu.werein.training.attendance.SheetId;
import eu.werein.training.cycles.Cycle;
import eu.werein.training.cycles.Session;
import org.springframework.stereotype.Component;

/** The sessions of the bound host's public cycles; of others there is no attendance. */
@Component
final class HeldSessions {

    private final PublicCycles cycles;

    HeldSessions(PublicCycles cycles) {
        this.cycles = cycles;
    }

    /** A session with its cycle. */
    record Held(Cycle cycle, Session session) {
        SheetId sheet() {
            return new SheetId(cycle.id(), session.id());
        }
    }

    Cycle cycle(String id) {
        return cycles.find(id);
    }

    Held find(String id, String session) {
        Cycle cycle = cycle(id);
        return cycle.particulars().sessions().stream()
                .filter(one -> one.id().equals(session))
                .map(one -> new Held(cycle, one))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }
}
