package eu.werein.events.checkin.web;

import eu.werein.events.answers.Attendee;
import eu.werein.events.answers.Visitor;
import eu.werein.events.checkin.KeepDoor;
import eu.werein.platform.access.Allowed;
import eu.werein.platform.access.Caller;
import eu.werein.platform.cards.Cards;
import eu.werein.platform.cards.Disclosure;
import eu.werein.platform.cards.Holder;
import eu.werein.platform.tenant.TenantContext;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who comes to a date by name, for those who organise the gathering. */
@RestController
@RequestMapping("/api/partners/{partner}/gatherings/{id}/occurrences/{date}/roster")
@Tag(name = "check-in")
final class DateRosterController {

    private final HeldDates held;
    private final KeepDoor door;
    private final Cards cards;

    DateRosterController(HeldDates held, KeepDoor door, Cards cards) {
        this.held = held;
        this.door = door;
        this.cards = cards;
    }

    /** What a member takes back is not shown again from anybody's cache. */
    @GetMapping
    @Allowed({Caller.ORGANISER, Caller.COORDINATOR})
    @Operation(summary = "Who comes, or may come, with the cards of those who let it")
    @Parameter(name = "partner", in = ParameterIn.PATH, required = true)
    ResponseEntity<DateRosterResponse> readDateRoster(
            @PathVariable String id, @Schema(format = "date") @PathVariable String date) {
        List<Attendee> attendees = door.attendees(held.find(id, date).id());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(DateRosterResponse.of(attendees, disclosed(attendees)));
    }

    private Map<Holder, Disclosure> disclosed(List<Attendee> attendees) {
        List<Holder> holders =
                attendees.stream()
                        .map(Attendee::visitor)
                        .map(DateRosterController::holder)
                        .toList();
        return holders.isEmpty() ? Map.of() : cards.read(TenantContext.current(), holders);
    }

    static Holder holder(Visitor visitor) {
        return new Holder(visitor.home(), visitor.memberId());
    }
}
