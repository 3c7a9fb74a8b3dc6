package eu.werein.events.checkin.web;

import eu.werein.events.checkin.KeepDoor;
import eu.werein.platform.access.Actor;
import eu.werein.platform.access.Allowed;
import eu.werein.platform.access.Caller;
import eu.werein.platform.doors.web.CheckInRequest;
import eu.werein.platform.doors.web.CheckedInResponse;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A member says that she is there. */
@RestController
@RequestMapping("/api/gatherings/{host}/{id}/occurrences/{date}/attendance")
@Tag(name = "check-in")
final class CheckInController {

    private final HeldDates held;
    private final KeepDoor door;

    CheckInController(HeldDates held, KeepDoor door) {
        this.held = held;
        this.door = door;
    }

    @PostMapping
    @Allowed(Caller.SIGNED_IN)
    @Operation(
            summary =
                    "Notes that the caller is there, by the code that the door shows; once. Who has"
                            + " no seat comes in once people meet, as long as there is room")
    @Parameter(name = "host", in = ParameterIn.PATH, required = true)
    CheckedInResponse checkInToDate(
            @PathVariable String id,
            @Schema(format = "date") @PathVariable String date,
            @Valid @RequestBody CheckInRequest body) {
        HeldDates.Held asked = held.find(id, date);
        return CheckedInResponse.of(
                door.checkIn(
                        asked.id(), asked.occurrence(), Actor.required().accountId(), body.code()));
    }
}
