package eu.werein.events.feeds.web;

import eu.werein.events.feeds.FeedSecret;
import eu.werein.events.feeds.OpenFeed;
import eu.werein.platform.access.Allowed;
import eu.werein.platform.access.Caller;
import eu.werein.platform.web.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Somebody's own calendar: the secret in its address is all that a calendar program has. */
@RestController
@RequestMapping(path = "/api/feeds", produces = CalendarAnswer.MEDIA_TYPE)
@Tag(name = "calendars")
final class PrivateCalendarController {

    private final OpenFeed feeds;

    PrivateCalendarController(OpenFeed feeds) {
        this.feeds = feeds;
    }

    @GetMapping("/{token}.ics")
    @Allowed(Caller.ANYONE)
    @Operation(summary = "Gatherings of the partners that somebody belongs to, as her calendar")
    ResponseEntity<byte[]> getPrivateCalendar(@PathVariable String token) {
        return FeedSecret.parse(token)
                .flatMap(feeds::open)
                .map(CalendarAnswer::of)
                .orElseThrow(ProblemException::notFound);
    }
}
