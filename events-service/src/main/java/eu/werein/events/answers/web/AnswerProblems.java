package eu.werein.events.answers.web;

import eu.werein.events.answers.AnswerOutcome;
import eu.werein.events.answers.AnswerOutcome.Shown;
import eu.werein.events.answers.AnswerRefused;
import eu.werein.events.answers.OccurrenceId;
import eu.werein.platform.access.Refused;
import eu.werein.platform.seats.deciding.Undecided;
import eu.werein.platform.web.IdempotencyKey;
import eu.werein.platform.web.Problem;
import eu.werein.platform.web.ProblemException;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** What became of an answer, and what keeps somebody from answering, as it is answered. */
final class AnswerProblems {

    private static final Duration SOON = Duration.ofSeconds(2);

    private AnswerProblems() {}

    /** What cannot be a date of a gathering is answered like one that is not known. */
    static OccurrenceId occurrence(String gathering, String date) {
        return OccurrenceId.parse(gathering, date).orElseThrow(ProblemException::notFound);
    }

    /** Does what was asked; whatever keeps it from being done is told as a problem. */
    static <T> T told(Supplier<T> work) {
        try {
            return work.get();
        } catch (AnswerRefused e) {
            throw switch (e.why()) {
                case NO_MEMBER -> new Refused();
                case NOT_OPEN_TO_PARTNER -> conflict("/asMemberOf", "not-open-to-partner");
            };
        } catch (Undecided e) {
            throw ProblemException.unavailable(SOON);
        }
    }

    /** 202 while she waits, 200 for the rest. */
    static ResponseEntity<OwnAnswerResponse> answer(AnswerOutcome outcome) {
        return switch (outcome) {
            case Shown shown ->
                    ResponseEntity.status(
                                    shown.explanation().isPresent()
                                            ? HttpStatus.ACCEPTED
                                            : HttpStatus.OK)
                            .body(OwnAnswerResponse.of(shown));
            case AnswerOutcome.Refused refused -> throw problem(refused.why());
            case AnswerOutcome.Done _ ->
                    throw new IllegalStateException("whoever answers is shown where she stands");
        };
    }

    private static ProblemException problem(AnswerOutcome.Why why) {
        return switch (why) {
            case OVER -> conflict("/answer", "over");
            case CANCELLED -> conflict("/answer", "cancelled");
            case PARTY_CANNOT_GROW -> conflict("/people", "party-cannot-grow");
            case KEY_REUSED -> IdempotencyKey.reused();
        };
    }

    private static ProblemException conflict(String pointer, String code) {
        return ProblemException.of(
                HttpStatus.CONFLICT, code, List.of(Problem.Defect.of(pointer, code)));
    }
}
