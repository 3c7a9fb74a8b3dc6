package eu.werein.training.attendance;

import eu.werein.platform.web.ProblemException;
import eu.werein.training.cycles.Cycle;
import eu.werein.training.cycles.CycleId;
import eu.werein.training.cycles.Cycles;
import org.springframework.stereotype.Component;

/** The bound host's public cycles: of others there is neither attendance nor what comes of it. */
@Component
public final class PublicCycles {

    private final Cycles cycles;

    PublicCycles(Cycles cycles) {
        this.cycles = cycles;
    }

    /**
     * @param id as it stands in the path
     * @throws ProblemException 404 when there is no such cycle, or only the host knows of it
     */
    public Cycle find(String id) {
        return CycleId.parse(id)
                .flatMap(cycles::find)
                .filter(cycle -> cycle.state().isPublic())
                .orElseThrow(ProblemException::notFound);
    }
}
