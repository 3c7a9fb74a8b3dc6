package eu.werein.training.cycles.web;

import eu.werein.platform.web.Problem;
import eu.werein.platform.web.Problem.Defect;
import eu.werein.training.cycles.CycleRefused;
import eu.werein.training.cycles.CycleRefused.Lack;
import eu.werein.training.cycles.CycleRefused.Promise;
import java.util.List;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Why a cycle does not take a step: 409, with what would have to be different. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class CycleProblems {

    @ExceptionHandler
    ResponseEntity<Problem> refused(CycleRefused refusal) {
        return ResponseEntity.status(HttpStatus.CONFLICT)
                .header(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .body(problem(refusal));
    }

    private static Problem problem(CycleRefused refusal) {
        return switch (refusal) {
            case CycleRefused.NotNow notNow ->
                    conflict(
                            "not-in-this-state",
                            List.of(
                                    new Defect(
                                            "/state",
                                            "not-in-this-state",
                                            Map.of("state", notNow.state()))));
            case CycleRefused.Incomplete incomplete ->
                    conflict(
                            "incomplete",
                            incomplete.lacks().stream().map(CycleProblems::defect).toList());
            case CycleRefused.TooFewSeats tooFew ->
                    conflict(
                            "too-few-seats",
                            List.of(
                                    new Defect(
                                            "/seats/capacity",
                                            "too-few-seats",
                                            Map.of("smallest", tooFew.smallestCapacity()))));
            case CycleRefused.Fixed fixed ->
                    conflict(
                            "fixed-since-published",
                            fixed.promises().stream().map(CycleProblems::defect).toList());
        };
    }

    private static Problem conflict(String code, List<Defect> defects) {
        return Problem.of(HttpStatus.CONFLICT, code, defects);
    }

    private static Defect defect(Lack lack) {
        return switch (lack) {
            case SESSIONS -> Defect.of("/sessions", "required");
            case OPEN_TO -> Defect.of("/openTo", "required");
            case SEATS -> Defect.of("/seats", "required");
            case ENROLMENT_CLOSED -> Defect.of("/seats/enrolmentClosesAt", "past");
            case ENROLMENT_CLOSES_LATE -> Defect.of("/seats/enrolmentClosesAt", "after-the-end");
            case DECIDED_ALREADY -> Defect.of("/seats/order/decidesAt", "past");
            case FLOOR_FOR_NOBODY -> Defect.of("/seats/floors/seats", "not-open-to");
        };
    }

    private static Defect defect(Promise promise) {
        String pointer =
                switch (promise) {
                    case SEATS -> "/seats";
                    case OPEN_TO -> "/openTo";
                    case HOME_POLICY -> "/homePolicy";
                    case ATTENDANCE_RULE -> "/attendanceRule";
                    case SESSIONS -> "/sessions";
                };
        return Defect.of(pointer, "fixed");
    }
}
