package eu.werein.members.enrolments;

import eu.werein.members.person.MemberId;
import java.util.List;
import java.util.Optional;

/** The enrolments of the bound partner's members. */
public interface Enrolments {

    Optional<Enrolment> find(Enrolment.Id id);

    /**
     * Keeps one that is new, or newer than the one that was read.
     *
     * @param read as it was before; empty when there was none
     * @return false, and nothing kept, when it is not as it was read any more
     */
    boolean keep(Optional<Enrolment> read, Enrolment next);

    /** Who has a seat in the cycle. */
    List<Enrolment.Id> confirmed(CycleRef cycle);

    /** Forgets all of somebody who is not known any more. */
    void forget(MemberId member);
}
