package eu.werein.training.attendance.web;

import eu.werein.platform.access.Actor;
import eu.werein.platform.access.Allowed;
import eu.werein.platform.access.Caller;
import eu.werein.platform.access.Memberships;
import eu.werein.platform.doors.web.CheckInRequest;
import eu.werein.platform.doors.web.CheckedInResponse;
import eu.werein.training.attendance.Learner;
import eu.werein.training.attendance.NoteAttendance;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
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

    @PostMapping
    @Allowed(Caller.SIGNED_IN)
    @Operation(summary = "Notes that the caller is there, by the code that the session shows; once")
    @Parameter(name = "host", in = ParameterIn.PATH, required = true)
    CheckedInResponse checkIn(
            @PathVariable String id,
            @PathVariable String session,
            @Valid @RequestBody CheckInRequest body) {
        HeldSessions.Held asked = held.find(id, session);
        return CheckedInResponse.of(
                attendance.checkIn(asked.cycle(), asked.session(), callers(), body.code()));
    }

    private List<Learner> callers() {
        return memberships.of(Actor.required().accountId()).stream()
                .map(membership -> new Learner(membership.partner(), membership.memberId()))
                .toList();
    }
}
