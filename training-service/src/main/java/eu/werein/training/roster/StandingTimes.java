package eu.werein.training.roster;

import eu.werein.platform.seats.EnrolmentId;
import eu.werein.training.cycles.CycleId;
import java.time.Instant;
import java.util.Map;

/** Since when parties of the bound host's cycles stand where they stand, as it was told. */
public interface StandingTimes {

    /**
     * Keeps what was told last; nothing of it when something newer is known. Who is told to stand
     * where she stood has stood there since before.
     *
     * @param standing its wire name
     * @param sequence of the event that tells it
     */
    void note(CycleId cycle, EnrolmentId enrolment, String standing, Instant at, long sequence);

    /** Of all parties of a cycle of which something was told. */
    Map<EnrolmentId, Since> of(CycleId cycle);

    /** Where a party stands, and since when. */
    record Since(String standing, Instant at) {}
}
