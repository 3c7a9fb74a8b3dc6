package eu.werein.training.enrolment;

import eu.werein.platform.seats.EnrolmentId;
import eu.werein.platform.seats.ShownStanding;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.training.cycles.CycleId;
import java.time.Instant;

/**
 * What the home partner knows of a member's enrolment, as the host has told it.
 *
 * @param leads whether she leads her party
 * @param people how many her party has
 * @param shown where she stands
 * @param agreed whether the home's coordinator has agreed, or need not be asked
 * @param at when the host decided so
 * @param sequence of the event that told it
 */
public record MemberEnrolment(
        PartnerId host,
        CycleId cycle,
        EnrolmentId enrolment,
        String memberId,
        boolean leads,
        int people,
        ShownStanding shown,
        boolean agreed,
        Instant at,
        long sequence) {

    /** Whether the home's coordinator is asked; once for a party. */
    public boolean asks() {
        return leads && !agreed && !shown.isGone();
    }
}
