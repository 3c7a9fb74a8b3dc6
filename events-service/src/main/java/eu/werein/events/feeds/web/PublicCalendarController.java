package eu.werein.events.feeds.web;

import eu.werein.events.feeds.Feeds;
import eu.werein.platform.access.ActivePartners;
import eu.werein.platform.access.Allowed;
import eu.werein.platform.access.Caller;
import eu.werein.platform.registry.Partner;
import eu.werein.platform.registry.PartnerRegistry;
import eu.werein.platform.tenant.TenantContext;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is for everybody, as calendars subscribe to it. */
@RestController
@RequestMapping(path = "/api/public", produces = CalendarAnswer.MEDIA_TYPE)
@Tag(name = "calendars")
final class PublicCalendarController {

    private static final String FEDERATION = "WE'RE IN!";

    private final Feeds feeds;
    private final ActivePartners partners;
    private final PartnerRegistry registry;

    PublicCalendarController(Feeds feeds, ActivePartners partners, PartnerRegistry registry) {
        this.feeds = feeds;
        this.partners = partners;
        this.registry = registry;
    }

    @GetMapping("/calendar.ics")
    @Allowed(Caller.ANYONE)
    @Operation(summary = "Public gatherings of all partners as a calendar to subscribe to")
    ResponseEntity<byte[]> getFederationCalendar(
            @Schema(allowableValues = {"fr", "nl", "es", "gl", "de", "en"}) @RequestParam
                    Optional<String> language) {
        return CalendarAnswer.of(
                feeds.ofEverybody(FEDERATION, partners.all(), CalendarAnswer.wish(language)));
    }

    @GetMapping("/partners/{partner}/calendar.ics")
    @Allowed(Caller.ANYONE)
    @Operation(summary = "Public gatherings of one partner as a calendar to subscribe to")
    @Parameter(name = "partner", in = ParameterIn.PATH, required = true)
    ResponseEntity<byte[]> getPartnerCalendar(
            @Schema(allowableValues = {"fr", "nl", "es", "gl", "de", "en"}) @RequestParam
                    Optional<String> language) {
        Partner host = registry.find(TenantContext.current()).orElseThrow();
        return CalendarAnswer.of(
                feeds.ofEverybody(host.name(), Set.of(host.id()), CalendarAnswer.wish(language)));
    }
}
