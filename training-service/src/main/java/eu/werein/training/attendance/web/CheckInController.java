package eu.werein.training.attendance.web;

import eu.werein.platform.access.Actor;
import eu.werein.platform.access.Allowed;
import eu.werein.platform.access.Caller;
import eu.werein.platform.access.Memberships;
import eu.werein.platform.web.ProblemException;
import eu.werein.training.attendance.Learner;
import eu.werein.training.attendance.NoteAttendance;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A learner says that she is there. */
@RestController
@RequestMapping("/api/cycles/{host}/{id}/sessions/{session}/attendance")
@Tag(name = "attendance")
final class CheckInController {

    private final HeldSessions held;
    private final NoteAttendance attendance;
    private final Memberships memberships;

    CheckInController(HeldSessions held, NoteAttendance attendance, Memberships memberships) {
        this.held = held;
        this.attendance = attendance;
        this.memberships = memberships;
    }

    /**
     * What she has read off the screen.
     *
     * @param code large or small letters, with or without the hyphen
     */
    @Schema(name = "CheckInRequest")
    record CheckInRequest(
            @Schema(example = "K7QM-3XWD")
                    @NotBlank(message = "required") @Size(max = 20, message = "length") String code) {}

    @Schema(name = "CheckedIn")
    record CheckedInResponse(boolean present) {}

    @PostMapping
    @Allowed(Caller.SIGNED_IN)
    @Operation(summary = "Notes that the caller is there, by the code that the session shows; once")
    @Parameter(name = "host", in = ParameterIn.PATH, required = true)
    CheckedInResponse checkIn(
            @PathVariable String id,
            @PathVariable String session,
            @Valid @RequestBody CheckInRequest body) {
        HeldSessions.Held asked = held.find(id, session);
        return switch (attendance.checkIn(asked.cycle(), asked.session(), callers(), body.code())) {
            case NOTED -> new CheckedInResponse(true);
            case NO_SEAT -> throw ProblemException.notFound();
            case ANOTHER_CODE -> throw ProblemException.of(HttpStatus.CONFLICT, "another-code");
            case DOORS_CLOSED ->
                    throw ProblemException.of(HttpStatus.CONFLICT, "not-while-doors-are-closed");
        };
    }

    private List<Learner> callers() {
        return memberships.of(Actor.required().accountId()).stream()
                .map(membership -> new Learner(membership.partner(), membership.memberId()))
                .toList();
    }
}
