package eu.werein.events.answers.web;

import eu.werein.events.answers.SeeAnswers;
import eu.werein.events.answers.SeeAnswers.Line;
import eu.werein.events.answers.Who;
import eu.werein.platform.access.Allowed;
import eu.werein.platform.access.Caller;
import eu.werein.platform.seats.ShownStanding;
import eu.werein.platform.web.Page;
import eu.werein.platform.web.Paging;
import eu.werein.platform.web.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Those who have answered, for those who organise the gathering: by ids, names are elsewhere. */
@RestController
@RequestMapping("/api/partners/{partner}/gatherings/{id}/occurrences/{date}/answers")
@Tag(name = "answers")
final class HostAnswersController {

    private final SeeAnswers answers;
    private final Paging paging;

    HostAnswersController(SeeAnswers answers, Paging paging) {
        this.answers = answers;
        this.paging = paging;
    }

    /**
     * One who has answered.
     *
     * @param memberId unique within her home only; a guest's id
     * @param guest whether she comes without an account; her home is the host then
     * @param people who come with her answer, herself included; 0 with another word than yes
     * @param standing with the word yes
     * @param reason why she is gone
     * @param until when seats that she is offered are lost
     * @param place while she waits: 1 for whose turn comes first
     */
    @Schema(name = "GivenAnswer")
    record LineResponse(
            String home,
            String memberId,
            boolean guest,
            @Schema(allowableValues = {"yes", "no", "maybe"}) String answer,
            int people,
            @Schema(allowableValues = {"confirmed", "waiting", "offered", "gone"})
                    @Nullable String standing,
            @Nullable String reason,
            @Nullable Instant until,
            @Nullable Integer place) {

        static LineResponse of(Line line) {
            @Nullable ShownStanding standing = line.standing().orElse(null);
            return new LineResponse(
                    line.answer().home().value(),
                    line.answer().memberId(),
                    line.answer().who() == Who.GUEST,
                    line.answer().word().wireName(),
                    line.people(),
                    standing == null ? null : standing.standing(),
                    standing == null ? null : standing.reason(),
                    standing == null ? null : standing.until(),
                    line.place());
        }
    }

    @GetMapping
    @Allowed({Caller.ORGANISER, Caller.COORDINATOR})
    @Operation(summary = "Those who have answered to a date: who comes, who waits, who may come")
    @Parameter(name = "partner", in = ParameterIn.PATH, required = true)
    Page<LineResponse> listAnswers(
            @PathVariable String id,
            @Schema(format = "date") @PathVariable String date,
            @RequestParam Optional<String> cursor,
            @Schema(type = "integer", minimum = "1", maximum = "200") @RequestParam
                    Optional<Integer> limit) {
        var occurrence = AnswerProblems.occurrence(id, date);
        Paging.Part part = paging.part("answers/" + occurrence, cursor, limit);
        List<Line> lines = answers.list(occurrence).orElseThrow(ProblemException::notFound);
        int from = part.after().map(after -> indexOf(lines, after) + 1).orElse(0);
        List<Line> found = lines.subList(from, Math.min(lines.size(), from + part.limit() + 1));
        Page<Line> page = part.page(found, HostAnswersController::place);
        return new Page<>(page.items().stream().map(LineResponse::of).toList(), page.next());
    }

    /** Whose answer has gone since is nowhere: the list begins again. */
    private static int indexOf(List<Line> lines, String place) {
        return lines.stream().map(HostAnswersController::place).toList().indexOf(place);
    }

    private static String place(Line line) {
        return line.answer().person().value().toString();
    }
}
