package eu.werein.training.attendance;

import eu.werein.platform.access.Actor;
import eu.werein.platform.access.Memberships;
import eu.werein.platform.web.ProblemException;
import eu.werein.training.cycles.Cycle;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The signed-in person in a cycle of the bound host: as the learner who has a seat there. */
@Component
public final class SeatedCaller {

    private final Learners learners;
    private final Memberships memberships;

    SeatedCaller(Learners learners, Memberships memberships) {
        this.learners = learners;
        this.memberships = memberships;
    }

    /**
     * Under which of her memberships she has the seat.
     *
     * @throws ProblemException 404 when she has none: there is nothing of hers
     */
    public Learner in(Cycle cycle) {
        Set<Learner> seated = learners.of(cycle.id());
        return memberships.of(Actor.required().accountId()).stream()
                .map(membership -> new Learner(membership.partner(), membership.memberId()))
                .filter(seated::contains)
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }
}
