package eu.werein.training.attendance.web;

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
import eu.werein.training.attendance.Learner;
import eu.werein.training.attendance.Learners;
import eu.werein.training.attendance.NoteAttendance;
import eu.werein.training.attendance.Sheet;
import eu.werein.training.attendance.Sheets;
import eu.werein.training.cycles.Cycle;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who was there, for the host's own people. */
@RestController
@RequestMapping("/api/partners/{partner}/cycles/{id}")
@Tag(name = "attendance")
final class AttendanceController {

    private static final String PARTNER = "partner";

    private final HeldSessions held;
    private final NoteAttendance attendance;
    private final Learners learners;
    private final Sheets sheets;
    private final Requests requests;

    AttendanceController(
            HeldSessions held,
            NoteAttendance attendance,
            Learners learners,
            Sheets sheets,
            Requests requests) {
        this.held = held;
        this.attendance = attendance;
        this.learners = learners;
        this.sheets = sheets;
        this.requests = requests;
    }

    @GetMapping("/sessions/{session}/code")
    @Allowed({Caller.TRAINER, Caller.COORDINATOR})
    @Operation(summary = "The code that learners check in with; another one every 30 seconds")
    @Parameter(name = PARTNER, in = ParameterIn.PATH, required = true)
    DoorCodeResponse showSessionCode(@PathVariable String id, @PathVariable String session) {
        HeldSessions.Held asked = held.find(id, session);
        return attendance
                .code(asked.cycle(), asked.session())
                .map(DoorCodeResponse::of)
                .orElseThrow(CheckedInResponse::doorsClosed);
    }

    @GetMapping("/sessions/{session}/attendance")
    @Allowed({Caller.TRAINER, Caller.COORDINATOR})
    @Operation(summary = "Everybody who has a seat, and whether she was there")
    @Parameter(name = PARTNER, in = ParameterIn.PATH, required = true)
    SheetResponse listAttendance(@PathVariable String id, @PathVariable String session) {
        HeldSessions.Held asked = held.find(id, session);
        return shown(asked, sheets.find(asked.sheet()));
    }

    @PostMapping("/sessions/{session}/attendance")
    @Allowed({Caller.TRAINER, Caller.COORDINATOR})
    @Operation(summary = "Notes whether a learner was there; a correction needs a reason")
    @Parameter(name = PARTNER, in = ParameterIn.PATH, required = true)
    SheetResponse noteAttendance(
            @PathVariable String id,
            @PathVariable String session,
            Optional<IdempotencyKey> key,
            @Valid @RequestBody NoteRequest body) {
        HeldSessions.Held asked = held.find(id, session);
        Learner learner = new Learner(new PartnerId(body.home()), body.memberId());
        try {
            return attendance
                    .note(
                            asked.sheet(),
                            learner,
                            body.present(),
                            body.why(),
                            requests.of(key, "note-attendance", body))
                    .map(sheet -> shown(asked, sheet))
                    .orElseThrow(ProblemException::notFound);
        } catch (ReasonMissing _) {
            throw NoteRequest.withoutReason();
        }
    }

    private SheetResponse shown(HeldSessions.Held asked, Sheet sheet) {
        return SheetResponse.of(
                sheet.version(),
                learners.of(asked.cycle().id()),
                learner ->
                        SheetResponse.Line.of(
                                learner.home().value(),
                                learner.memberId(),
                                sheet.of(learner).orElse(null)));
    }

    @GetMapping("/attendance")
    @Allowed({Caller.TRAINER, Caller.COORDINATOR})
    @Operation(summary = "What each learner was there for, and whether that earns the certificate")
    @Parameter(name = PARTNER, in = ParameterIn.PATH, required = true)
    TallyResponse tallyAttendance(@PathVariable String id) {
        Cycle cycle = held.cycle(id);
        return TallyResponse.of(cycle, attendance.tallies(cycle, learners.of(cycle.id())));
    }
}
