package eu.werein.events.checkin.web;

import eu.werein.events.answers.Attendee;
import eu.werein.events.answers.Visitor;
import eu.werein.events.checkin.Attendance;
import eu.werein.events.checkin.Attendances;
import eu.werein.events.checkin.KeepDoor;
import eu.werein.platform.access.Allowed;
import eu.werein.platform.access.Caller;
import eu.werein.platform.doors.ReasonMissing;
import eu.werein.platform.doors.web.CheckedInResponse;
import eu.werein.platform.doors.web.DoorCodeResponse;
import eu.werein.platform.doors.web.NoteRequest;
import eu.werein.platform.doors.web.SheetResponse;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.web.IdempotencyKey;
import eu.werein.platform.web.ProblemException;
import eu.werein.platform.web.Requests;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The door of one date, for those who organise the gathering. */
@RestController
@RequestMapping("/api/partners/{partner}/gatherings/{id}/occurrences/{date}")
@Tag(name = "check-in")
final class DoorController {

    private static final String PARTNER = "partner";

    private final HeldDates held;
    private final KeepDoor door;
    private final Attendances attendances;
    private final Requests requests;

    DoorController(HeldDates held, KeepDoor door, Attendances attendances, Requests requests) {
        this.held = held;
        this.door = door;
        this.attendances = attendances;
        this.requests = requests;
    }

    @GetMapping("/code")
    @Allowed({Caller.ORGANISER, Caller.COORDINATOR})
    @Operation(summary = "The code that members check in with; another one every 30 seconds")
    @Parameter(name = PARTNER, in = ParameterIn.PATH, required = true)
    DoorCodeResponse showDateCode(
            @PathVariable String id, @Schema(format = "date") @PathVariable String date) {
        HeldDates.Held asked = held.find(id, date);
        return door.code(asked.id(), asked.occurrence())
                .map(DoorCodeResponse::of)
                .orElseThrow(CheckedInResponse::doorsClosed);
    }

    @GetMapping("/attendance")
    @Allowed({Caller.ORGANISER, Caller.COORDINATOR})
    @Operation(summary = "Everybody who comes, or may come, and whether she was there")
    @Parameter(name = PARTNER, in = ParameterIn.PATH, required = true)
    SheetResponse listDateAttendance(
            @PathVariable String id, @Schema(format = "date") @PathVariable String date) {
        HeldDates.Held asked = held.find(id, date);
        return shown(attendances.find(asked.id()));
    }

    @PostMapping("/attendance")
    @Allowed({Caller.ORGANISER, Caller.COORDINATOR})
    @Operation(summary = "Notes whether somebody was there; a correction needs a reason")
    @Parameter(name = PARTNER, in = ParameterIn.PATH, required = true)
    SheetResponse noteDateAttendance(
            @PathVariable String id,
            @Schema(format = "date") @PathVariable String date,
            Optional<IdempotencyKey> key,
            @Valid @RequestBody NoteRequest body) {
        HeldDates.Held asked = held.find(id, date);
        try {
            return door.note(
                            asked.id(),
                            new Visitor(new PartnerId(body.home()), body.memberId()),
                            body.present(),
                            body.why(),
                            requests.of(key, "note-attendance", body))
                    .map(this::shown)
                    .orElseThrow(ProblemException::notFound);
        } catch (ReasonMissing _) {
            throw NoteRequest.withoutReason();
        }
    }

    private SheetResponse shown(Attendance attendance) {
        return SheetResponse.of(
                attendance.version(),
                door.attendees(attendance.id()).stream().map(Attendee::visitor).toList(),
                visitor ->
                        SheetResponse.Line.of(
                                visitor.home().value(),
                                visitor.memberId(),
                                attendance.marks().of(visitor).orElse(null)));
    }
}
