package eu.werein.training.enrolment.web;

import eu.werein.platform.access.Refused;
import eu.werein.platform.seats.deciding.Undecided;
import eu.werein.platform.web.ProblemException;
import eu.werein.training.enrolment.EnrolmentRefused;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;

/** Makes problems of what keeps somebody from enrolling. */
final class EnrolmentProblems {

    private static final Duration SOON = Duration.ofSeconds(2);

    private EnrolmentProblems() {}

    /** Does what was asked; whatever keeps it from being done is told as a problem. */
    static <T> T told(Supplier<T> work) {
        try {
            return work.get();
        } catch (EnrolmentRefused e) {
            throw problem(e.why());
        } catch (Undecided e) {
            throw ProblemException.unavailable(SOON);
        }
    }

    private static RuntimeException problem(EnrolmentRefused.Why why) {
        return switch (why) {
            case NO_MEMBER -> new Refused();
            case NOT_OPEN_TO_PARTNER -> conflict("not-open-to-partner");
            case NOT_ENROLLING -> conflict("not-enrolling");
            case CLOSED -> conflict("enrolment-closed");
            case PARTY_UNKNOWN -> conflict("party-unknown");
            case PARTY_OF_OTHERS -> conflict("party-of-others");
            case PARTY_ENROLLED -> conflict("party-enrolled");
            case PARTY_FULL -> conflict("party-full");
        };
    }

    private static ProblemException conflict(String code) {
        return ProblemException.of(HttpStatus.CONFLICT, code);
    }
}
