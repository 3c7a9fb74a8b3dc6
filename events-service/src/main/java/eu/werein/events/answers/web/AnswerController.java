package eu.werein.events.answers.web;

import eu.werein.events.answers.AnswerGathering;
import eu.werein.events.answers.AnswerGathering.Saying;
import eu.werein.events.answers.AnswerOutcome;
import eu.werein.events.answers.Counts;
import eu.werein.events.answers.OccurrenceId;
import eu.werein.events.answers.SeeAnswers;
import eu.werein.events.answers.Word;
import eu.werein.events.gatherings.GatheringId;
import eu.werein.platform.access.Actor;
import eu.werein.platform.access.Allowed;
import eu.werein.platform.access.Caller;
import eu.werein.platform.seats.RequestKey;
import eu.werein.platform.seats.web.Keyed;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.web.IdempotencyKey;
import eu.werein.platform.web.Page;
import eu.werein.platform.web.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A member and what she says to the dates of a gathering. */
@RestController
@RequestMapping("/api/gatherings/{host}/{id}")
@Tag(name = "answers")
final class AnswerController {

    private static final String HOST = "host";

    private final AnswerGathering answers;
    private final SeeAnswers see;
    private final Keyed keyed;

    AnswerController(AnswerGathering answers, SeeAnswers see, Keyed keyed) {
        this.answers = answers;
        this.see = see;
        this.keyed = keyed;
    }

    @PutMapping("/occurrences/{date}/answer")
    @Allowed(Caller.SIGNED_IN)
    @Operation(
            summary =
                    "Says whether she comes: 200 when that is so, 202 while she waits for seats;"
                            + " yes to seats that are offered takes them")
    @Parameter(name = HOST, in = ParameterIn.PATH, required = true)
    ResponseEntity<OwnAnswerResponse> putAnswer(
            @PathVariable String id,
            @Schema(format = "date") @PathVariable String date,
            Optional<IdempotencyKey> key,
            @Valid @RequestBody AnswerRequestBody body) {
        OccurrenceId occurrence = AnswerProblems.occurrence(id, date);
        String account = Actor.required().accountId();
        RequestKey request = keyed.key(key, occurrence.value(), account, "answer", body);
        Saying saying =
                new Saying(
                        new PartnerId(body.asMemberOf()),
                        Word.of(body.answer()),
                        body.party(),
                        request);
        AnswerOutcome outcome =
                AnswerProblems.told(() -> answers.say(occurrence, account, saying))
                        .orElseThrow(ProblemException::notFound);
        return AnswerProblems.answer(outcome);
    }

    @GetMapping("/occurrences/{date}/answer")
    @Allowed(Caller.SIGNED_IN)
    @Operation(summary = "What she has said to a date, where she stands, and how many come")
    @Parameter(name = HOST, in = ParameterIn.PATH, required = true)
    OwnAnswerResponse getAnswer(
            @PathVariable String id, @Schema(format = "date") @PathVariable String date) {
        OccurrenceId occurrence = AnswerProblems.occurrence(id, date);
        return AnswerProblems.told(() -> answers.look(occurrence, Actor.required().accountId()))
                .map(OwnAnswerResponse::of)
                .orElseThrow(ProblemException::notFound);
    }

    /** How many have said what to a date. */
    @Schema(name = "AnsweredDate")
    record AnsweredDateResponse(LocalDate date, CountsResponse counts) {

        static AnsweredDateResponse of(LocalDate date, Counts counts) {
            return new AnsweredDateResponse(date, CountsResponse.of(counts));
        }
    }

    @GetMapping("/answers")
    @Allowed(Caller.SIGNED_IN)
    @Operation(summary = "How many come to which date, of those that somebody has answered to")
    @Parameter(name = HOST, in = ParameterIn.PATH, required = true)
    Page<AnsweredDateResponse> countAnswers(@PathVariable String id) {
        String account = Actor.required().accountId();
        return GatheringId.parse(id)
                .flatMap(gathering -> see.counts(gathering, account))
                .map(
                        counts ->
                                new Page<>(
                                        counts.entrySet().stream()
                                                .map(
                                                        each ->
                                                                AnsweredDateResponse.of(
                                                                        each.getKey(),
                                                                        each.getValue()))
                                                .toList(),
                                        null))
                .orElseThrow(ProblemException::notFound);
    }
}
