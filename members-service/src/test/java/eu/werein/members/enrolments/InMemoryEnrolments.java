package eu.werein.members.enrolments;

import eu.werein.members.person.MemberId;
import java.util.HashMap;
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
    public synchronized void forget(MemberId member) {
        enrolments.keySet().removeIf(id -> id.member().equals(member));
    }
}
