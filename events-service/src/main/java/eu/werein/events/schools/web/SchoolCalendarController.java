package eu.werein.events.schools.web;

import eu.werein.events.schools.CalendarLink;
import eu.werein.events.schools.CalendarRefused;
import eu.werein.events.schools.KeepSchoolCalendar;
import eu.werein.events.schools.SchoolCalendar;
import eu.werein.events.schools.SchoolCalendars;
import eu.werein.platform.access.Allowed;
import eu.werein.platform.access.Caller;
import eu.werein.platform.web.EntityTag;
import eu.werein.platform.web.Problem;
import eu.werein.platform.web.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** When schools are closed at a partner: a file, or a link that is followed again each day. */
@RestController
@RequestMapping("/api/partners/{partner}/school-calendar")
@Tag(name = "school calendars")
final class SchoolCalendarController {

    private static final String PARTNER = "partner";

    private final SchoolCalendars calendars;
    private final KeepSchoolCalendar keep;

    SchoolCalendarController(SchoolCalendars calendars, KeepSchoolCalendar keep) {
        this.calendars = calendars;
        this.keep = keep;
    }

    /**
     * @param link by https, into a public network
     */
    @Schema(name = "SchoolCalendarLinkRequest")
    record LinkRequest(
            @Schema(maxLength = CalendarLink.LONGEST, requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable String link) {

        CalendarLink read() {
            return Optional.ofNullable(link)
                    .flatMap(CalendarLink::parse)
                    .orElseThrow(
                            () ->
                                    ProblemException.invalid(
                                            List.of(
                                                    Problem.Defect.of(
                                                            "/link",
                                                            link == null
                                                                    ? "required"
                                                                    : "link-malformed"))));
        }
    }

    @GetMapping
    @Allowed({Caller.COORDINATOR, Caller.ORGANISER, Caller.TRAINER})
    @Operation(summary = "When schools are closed, where that comes from, and what went wrong last")
    @Parameter(name = PARTNER, in = ParameterIn.PATH, required = true)
    ResponseEntity<SchoolCalendarResponse> getSchoolCalendar() {
        return answer(calendars.current());
    }

    @PutMapping(consumes = "text/calendar")
    @Allowed(Caller.COORDINATOR)
    @Operation(
            summary = "Takes the whole days of an iCalendar file as holidays, all of them or none")
    @Parameter(name = PARTNER, in = ParameterIn.PATH, required = true)
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "text/calendar",
                            schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<SchoolCalendarResponse> uploadSchoolCalendar(HttpServletRequest request) {
        try {
            return answer(keep.upload(request.getInputStream()));
        } catch (CalendarRefused refused) {
            throw problem(refused, "");
        } catch (IOException e) {
            throw new HttpMessageNotReadableException(
                    "broken off", e, new ServletServerHttpRequest(request));
        }
    }

    @PutMapping("/link")
    @Allowed(Caller.COORDINATOR)
    @Operation(summary = "Takes holidays from where a calendar is kept, now and each day")
    @Parameter(name = PARTNER, in = ParameterIn.PATH, required = true)
    ResponseEntity<SchoolCalendarResponse> linkSchoolCalendar(@RequestBody LinkRequest body) {
        CalendarLink link = body.read();
        try {
            return answer(keep.link(link));
        } catch (CalendarRefused refused) {
            throw problem(refused, "/link");
        }
    }

    @DeleteMapping
    @Allowed(Caller.COORDINATOR)
    @Operation(summary = "Forgets the holidays and where they come from")
    @Parameter(name = PARTNER, in = ParameterIn.PATH, required = true)
    ResponseEntity<SchoolCalendarResponse> removeSchoolCalendar() {
        return answer(keep.remove());
    }

    private static ProblemException problem(CalendarRefused refused, String pointer) {
        Map<String, Object> where = refused.line() == 0 ? Map.of() : Map.of("line", refused.line());
        return ProblemException.invalid(
                List.of(new Problem.Defect(pointer, refused.why().code(), where)));
    }

    private static ResponseEntity<SchoolCalendarResponse> answer(SchoolCalendar calendar) {
        return EntityTag.answer(
                HttpStatus.OK, calendar.version(), SchoolCalendarResponse.of(calendar));
    }
}
