package eu.werein.members.enrolments;

import java.time.ZonedDateTime;

/** Mails about what is near. */
public interface Reminders {

    /**
     * Has her reminded of the first session; asking again for the same moment sends nothing.
     *
     * @param begins as clocks there show it
     */
    void remind(Enrolment.Id enrolment, ZonedDateTime begins);
}
