package eu.werein.events.checkin.web;

import eu.werein.events.checkin.Attendances;
import eu.werein.events.gatherings.GatheringId;
import eu.werein.events.gatherings.Gatherings;
import eu.werein.platform.access.Allowed;
import eu.werein.platform.access.Caller;
import eu.werein.platform.web.Page;
import eu.werein.platform.web.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How many came to a gathering, for those who organise it. */
@RestController
@RequestMapping("/api/partners/{partner}/gatherings/{id}/attendance")
@Tag(name = "check-in")
final class CameController {

    private final Gatherings gatherings;
    private final Attendances attendances;

    CameController(Gatherings gatherings, Attendances attendances) {
        this.gatherings = gatherings;
        this.attendances = attendances;
    }

    /**
     * People of one date.
     *
     * @param date that it was planned for
     * @param present who came, those that members brought included
     * @param absent who are noted and did not come
     */
    @Schema(name = "AttendedDate")
    record AttendedDateResponse(LocalDate date, int present, int absent) {

        static AttendedDateResponse of(Map.Entry<LocalDate, Attendances.Came> date) {
            return new AttendedDateResponse(
                    date.getKey(), date.getValue().present(), date.getValue().absent());
        }
    }

    @GetMapping
    @Allowed({Caller.ORGANISER, Caller.COORDINATOR})
    @Operation(summary = "How many came to which date, of those that something was noted of")
    @Parameter(name = "partner", in = ParameterIn.PATH, required = true)
    Page<AttendedDateResponse> countAttendance(@PathVariable String id) {
        List<AttendedDateResponse> dates =
                GatheringId.parse(id)
                        .flatMap(gatherings::find)
                        .map(
                                gathering ->
                                        attendances.counts(gathering.id()).entrySet().stream()
                                                .map(AttendedDateResponse::of)
                                                .toList())
                        .orElseThrow(ProblemException::notFound);
        return new Page<>(dates, null);
    }
}
