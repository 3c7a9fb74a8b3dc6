package eu.werein.members.enrolments;

import eu.werein.members.person.MemberId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Enrolments of one partner's members, in memory. */
public final class InMemoryEnrolments implements Enrolments {

    private final Map<Enrolment.Id, Enrolment> enrolments = new HashMap<>();

    @Override
    public synchronized Optional<Enrolment> find(Enrolment.Id id) {
        return Optional.ofNullable(enrolments.get(id));
    }

    @Override
    public synchronized boolean keep(Optional<Enrolment> read, Enrolment next) {
        if (!find(next.id()).map(Enrolment::sequence).equals(read.map(Enrolment::sequence))) {
            return false;
        }
        enrolments.put(next.id(), next);
        return true;
    }

    @Override
    public synchronized List<Enrolment.Id> confirmed(CycleRef cycle) {
        return enrolments.values().stream()
                .filter(enrolment -> enrolment.cycle().equals(cycle))
                .filter(enrolment -> enrolment.standing() instanceof Standing.Confirmed)
                .map(Enrolment::id)
                .toList();
    }

    @Override
    public synchronized void forget(MemberId member) {
        enrolments.keySet().removeIf(id -> id.member().equals(member));
    }
}
