package eu.werein.members.guests.web;

import eu.werein.members.guests.GatheringDate;
import eu.werein.members.guests.Guest;
import eu.werein.members.guests.Guests;
import eu.werein.members.guests.OpenGatherings;
import eu.werein.members.person.PersonName;
import eu.werein.platform.access.Allowed;
import eu.werein.platform.access.Caller;
import eu.werein.platform.web.Page;
import eu.werein.platform.web.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Who comes without an account, for those who organise the gathering. */
@RestController
@Tag(name = "guests")
final class HostedGuestsController {

    private final Guests guests;
    private final OpenGatherings gatherings;

    HostedGuestsController(Guests guests, OpenGatherings gatherings) {
        this.guests = guests;
        this.gatherings = gatherings;
    }

    /**
     * One who comes, or waits for a seat: where she stands is told with all answers.
     *
     * @param id by which answers know her
     * @param people who come with her, herself included
     */
    @Schema(name = "ComingGuest")
    record GuestResponse(String id, String givenName, String familyName, int people) {}

    @GetMapping("/api/partners/{partner}/gatherings/{id}/occurrences/{date}/guests")
    @Allowed({Caller.ORGANISER, Caller.COORDINATOR})
    @Operation(summary = "The names of those who come to a date without an account")
    @Parameter(name = "partner", in = ParameterIn.PATH, required = true)
    Page<GuestResponse> listGuests(
            @PathVariable String id, @Schema(format = "date") @PathVariable String date) {
        return new Page<>(
                guests.at(date(id, date)).stream()
                        .filter(Guest::comes)
                        .flatMap(HostedGuestsController::named)
                        .toList(),
                null);
    }

    private static Stream<GuestResponse> named(Guest guest) {
        return guest.visitor().stream()
                .map(
                        visitor -> {
                            PersonName name = visitor.name();
                            return new GuestResponse(
                                    guest.id().value(),
                                    name.givenName(),
                                    name.familyName(),
                                    guest.people());
                        });
    }

    private GatheringDate date(String gathering, String date) {
        return gatherings
                .find(gathering)
                .flatMap(known -> day(date).flatMap(known::on))
                .map(planned -> new GatheringDate(gathering, planned.date()))
                .orElseThrow(ProblemException::notFound);
    }

    private static Optional<LocalDate> day(String date) {
        try {
            return Optional.of(LocalDate.parse(date));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
