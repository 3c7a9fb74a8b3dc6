package eu.werein.training.roster;

import eu.werein.platform.cards.Disclosure;
import eu.werein.platform.seats.EnrolmentId;
import eu.werein.platform.seats.ShownStanding;
import eu.werein.training.attendance.Learner;
import eu.werein.training.attendance.Tally;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One who comes, or would like to.
 *
 * @param enrolment of her party
 * @param leads whether she leads it
 * @param people how many it has, 1 to 4
 * @param since when her party stands there; none as long as that was not told yet
 * @param place on the waiting list, 1 for whose turn comes first; none unless she waits
 */
public record RosterLine(
        EnrolmentId enrolment,
        Learner learner,
        boolean leads,
        int people,
        ShownStanding shown,
        @Nullable Instant since,
        @Nullable Integer place,
        Tally tally,
        Disclosure disclosure) {}
