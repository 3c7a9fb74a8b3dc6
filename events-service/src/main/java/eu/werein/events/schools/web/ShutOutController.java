package eu.werein.events.schools.web;

import eu.werein.events.schools.SchoolDay;
import eu.werein.events.schools.WhoIsShutOut;
import eu.werein.platform.access.Allowed;
import eu.werein.platform.access.Caller;
import eu.werein.platform.tenant.PartnerId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Whom a date shuts out, for those who are about to choose it. */
@RestController
@RequestMapping("/api/partners/{partner}/dates/{date}/shut-out")
@Tag(name = "school calendars")
final class ShutOutController {

    private final WhoIsShutOut shutOut;

    ShutOutController(WhoIsShutOut shutOut) {
        this.shutOut = shutOut;
    }

    /** What a date is at the schools of partners. */
    @Schema(name = "ShutOut")
    record ShutOutResponse(LocalDate date, List<SchoolDayResponse> partners) {}

    /**
     * What a date is at the schools of one partner.
     *
     * @param first of the days without school that the date lies in
     */
    @Schema(name = "SchoolDay")
    record SchoolDayResponse(
            String partner,
            @Schema(allowableValues = {"open", "closed", "unknown"}) String schools,
            @Nullable LocalDate first,
            @Nullable LocalDate last) {

        static SchoolDayResponse of(SchoolDay day) {
            return new SchoolDayResponse(
                    day.partner().value(),
                    day.state().wireName(),
                    day.holiday() == null ? null : day.holiday().first(),
                    day.holiday() == null ? null : day.holiday().last());
        }
    }

    @GetMapping
    @Allowed({Caller.TRAINER, Caller.ORGANISER, Caller.COORDINATOR})
    @Operation(summary = "Where children are at home on a date, of the partners that are invited")
    @Parameter(name = "partner", in = ParameterIn.PATH, required = true)
    ShutOutResponse getShutOut(@PathVariable LocalDate date, @RequestParam Set<String> invited) {
        return new ShutOutResponse(
                date,
                shutOut.on(date, partners(invited)).stream().map(SchoolDayResponse::of).toList());
    }

    /** Who is none, or is not active, is left out of the answer as well. */
    private static Set<PartnerId> partners(Set<String> invited) {
        return invited.stream()
                .map(PartnerId::parse)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }
}
