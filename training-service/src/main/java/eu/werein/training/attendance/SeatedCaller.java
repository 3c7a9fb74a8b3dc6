package eu.werein.training.attendance;

import eu.werein.platform.access.Actor;
import eu.werein.platform.access.Memberships;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.web.ProblemException;
import eu.werein.training.cycles.Audience;
import eu.werein.training.cycles.Cycle;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The signed-in person in a cycle of the bound host: as the learner who has a seat there. */
@Component
public final class SeatedCaller {

    private final Learners learners;
    private final Memberships memberships;
    private final Audience audience;

    SeatedCaller(Learners learners, Memberships memberships, Audience audience) {
        this.learners = learners;
        this.memberships = memberships;
        this.audience = audience;
    }

    /**
     * Under which of her memberships she has the seat; those of partners that are not active do not
     * count.
     *
     * @throws ProblemException 404 when she has none: there is nothing of hers
     */
    public Learner in(Cycle cycle) {
        Set<Learner> seated = learners.of(cycle.id());
        String account = Actor.required().accountId();
        Set<PartnerId> active = audience.partnersOf(account);
        return memberships.of(account).stream()
                .filter(membership -> active.contains(membership.partner()))
                .map(membership -> new Learner(membership.partner(), membership.memberId()))
                .filter(seated::contains)
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }
}
