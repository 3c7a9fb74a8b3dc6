package eu.werein.members.enrolments;

import eu.werein.members.hosted.Hosted;
import eu.werein.members.hosted.InMemoryFollowed;
import eu.werein.members.hosted.Standing;
import java.util.List;

/** Enrolments of one partner's members, in memory. */
public final class InMemoryEnrolments extends InMemoryFollowed<Enrolment.Id, Enrolment>
        implements Enrolments {

    public InMemoryEnrolments() {
        super(Enrolment::id, Enrolment::sequence, Enrolment.Id::member);
    }

    @Override
    public synchronized List<Enrolment.Id> confirmed(Hosted cycle) {
        return told.values().stream()
                .filter(enrolment -> enrolment.cycle().equals(cycle))
                .filter(enrolment -> enrolment.standing() instanceof Standing.Confirmed)
                .map(Enrolment::id)
                .toList();
    }
}
