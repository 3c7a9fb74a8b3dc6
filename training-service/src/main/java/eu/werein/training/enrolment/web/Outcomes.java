package eu.werein.training.enrolment.web;

import eu.werein.platform.seats.Answer;
import eu.werein.platform.seats.Outcome;
import eu.werein.platform.seats.ShownStanding;
import eu.werein.platform.web.IdempotencyKey;
import eu.werein.platform.web.Problem;
import eu.werein.platform.web.ProblemException;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** What became of a request, as it is answered: the first time, and whenever it comes again. */
final class Outcomes {

    private Outcomes() {}

    /**
     * What a request was told.
     *
     * @param id of the enrolment
     */
    @Schema(name = "EnrolmentAnswer")
    record ToldResponse(
            String id,
            @Schema(
                            allowableValues = {
                                "confirmed",
                                "waiting",
                                "pending",
                                "accepted",
                                "refused",
                                "agreed",
                                "declined",
                                "shrunk",
                                "left"
                            })
                    String answer) {}

    /** 201 with seats, 202 while she waits for them or for her coordinator, 200 for the rest. */
    static ResponseEntity<ToldResponse> answer(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Told(var id, Answer answer) ->
                    ResponseEntity.status(status(answer))
                            .body(
                                    new ToldResponse(
                                            id.value().toString(),
                                            answer.name().toLowerCase(Locale.ROOT)));
            case Outcome.AlreadyIn(var id) ->
                    throw conflict(
                            new Problem.Defect(
                                    "/asMemberOf",
                                    "already-enrolled",
                                    Map.of("enrolment", id.value().toString())));
            case Outcome.CompanionIsIn _ ->
                    throw conflict(Problem.Defect.of("/party", "companion-already-enrolled"));
            case Outcome.NotNow(var standing) ->
                    throw conflict(
                            new Problem.Defect(
                                    "/standing",
                                    "not-now",
                                    Map.of(
                                            "standing",
                                            ShownStanding.of(standing, false).standing())));
            case Outcome.Unknown _ -> throw ProblemException.notFound();
            case Outcome.KeyReused _ -> throw IdempotencyKey.reused();
            case Outcome.Closed _ -> throw conflict("enrolment-closed");
            case Outcome.Cancelled _ -> throw conflict("cycle-cancelled");
            case Outcome.Done _, Outcome.NotFewer _, Outcome.TooFewSeats _ ->
                    throw new IllegalStateException("no party is answered so");
        };
    }

    private static HttpStatus status(Answer answer) {
        return switch (answer) {
            case CONFIRMED -> HttpStatus.CREATED;
            case WAITING, PENDING -> HttpStatus.ACCEPTED;
            case ACCEPTED, REFUSED, AGREED, DECLINED, SHRUNK, LEFT -> HttpStatus.OK;
        };
    }

    private static ProblemException conflict(String code) {
        return ProblemException.of(HttpStatus.CONFLICT, code);
    }

    private static ProblemException conflict(Problem.Defect defect) {
        return ProblemException.of(HttpStatus.CONFLICT, defect.code(), List.of(defect));
    }
}
