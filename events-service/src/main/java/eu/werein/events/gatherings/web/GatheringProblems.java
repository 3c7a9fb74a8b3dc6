package eu.werein.events.gatherings.web;

import eu.werein.events.gatherings.GatheringRefused;
import eu.werein.platform.web.Problem;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Why a gathering cannot be changed: 409, with what stands against it. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class GatheringProblems {

    @ExceptionHandler
    ResponseEntity<Problem> refused(GatheringRefused refusal) {
        Problem problem =
                Problem.of(
                        HttpStatus.CONFLICT,
                        refusal.code(),
                        List.of(Problem.Defect.of(pointer(refusal.why()), refusal.code())));
        return ResponseEntity.status(HttpStatus.CONFLICT)
                .header(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .body(problem);
    }

    private static String pointer(GatheringRefused.Why why) {
        return switch (why) {
            case NO_SUCH_DATE, OVER -> "?date";
            case HAS_BEGUN, TOO_MANY_PARTS -> "?scope";
            case TOO_LONG -> "/texts";
            case ONE_DATE_REPEATS -> "/rule";
            case VISIBLE_ALIKE -> "/visibility";
            case OVERLAPS -> "/date";
        };
    }
}
