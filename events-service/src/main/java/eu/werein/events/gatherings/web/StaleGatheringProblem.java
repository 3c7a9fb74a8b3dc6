package eu.werein.events.gatherings.web;

import eu.werein.platform.web.Problem;
import io.swagger.v3.oas.annotations.media.Schema;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/**
 * A change was made on a version of the gathering that is not the current one any more: a problem
 * with the gathering as it is, so that somebody can make it again.
 */
@Schema(name = "StaleGathering")
record StaleGatheringProblem(
        String type, String title, int status, String code, GatheringResponse current) {

    static ResponseEntity<StaleGatheringProblem> answer(GatheringResponse current) {
        Problem problem = Problem.of(HttpStatus.CONFLICT, "stale");
        return ResponseEntity.status(problem.status())
                .header(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .body(
                        new StaleGatheringProblem(
                                problem.type(),
                                problem.title(),
                                problem.status(),
                                problem.code(),
                                current));
    }
}
