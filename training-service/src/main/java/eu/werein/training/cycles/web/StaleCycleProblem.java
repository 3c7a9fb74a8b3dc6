package eu.werein.training.cycles.web;

import eu.werein.platform.web.Problem;
import io.swagger.v3.oas.annotations.media.Schema;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/**
 * A change was made on a version of the cycle that is not the current one any more: a problem with
 * both, so that somebody can choose.
 *
 * @param current as it is
 * @param proposed as it would be with the change
 */
@Schema(name = "StaleCycle")
record StaleCycleProblem(
        String type,
        String title,
        int status,
        String code,
        CycleResponse current,
        CycleResponse proposed) {

    static ResponseEntity<StaleCycleProblem> answer(CycleResponse current, CycleResponse proposed) {
        Problem problem = Problem.of(HttpStatus.CONFLICT, "stale");
        return ResponseEntity.status(problem.status())
                .header(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .body(
                        new StaleCycleProblem(
                                problem.type(),
                                problem.title(),
                                problem.status(),
                                problem.code(),
                                current,
                                proposed));
    }
}
