package eu.werein.training.roster;

import eu.werein.platform.tenant.PartnerId;
import eu.werein.training.attendance.Learner;
import java.util.List;
import java.util.Map;

/** The cards of learners of all partners; whoever keeps them decides what a host may see. */
public interface Cards {

    /**
     * Reads them as they are at this moment, for the caller of the current request.
     *
     * @return of each learner, {@link Disclosure.Unavailable} of those about whom nobody answered
     */
    Map<Learner, Disclosure> read(PartnerId host, List<Learner> learners);
}
