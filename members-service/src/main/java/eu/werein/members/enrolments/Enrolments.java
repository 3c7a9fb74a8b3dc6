package eu.werein.members.enrolments;

import eu.werein.members.hosted.Followed;
import eu.werein.members.hosted.Hosted;
import java.util.List;

/** The enrolments of the bound partner's members. */
public interface Enrolments extends Followed<Enrolment.Id, Enrolment> {

    /** Who has a seat in the cycle. */
    List<Enrolment.Id> confirmed(Hosted cycle);
}
