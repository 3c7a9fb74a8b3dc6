package eu.werein.training.enrolment.web;

import eu.werein.platform.seats.EnrolmentId;
import eu.werein.platform.web.ProblemException;
import eu.werein.training.cycles.CycleId;
import java.util.UUID;

/** Ids in paths: what cannot be one is answered like one that is not known. */
final class PathIds {

    private PathIds() {}

    static CycleId cycle(String id) {
        return CycleId.parse(id).orElseThrow(ProblemException::notFound);
    }

    static EnrolmentId enrolment(String id) {
        try {
            return new EnrolmentId(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            throw ProblemException.notFound();
        }
    }
}
