package eu.werein.events.feeds.web;

import eu.werein.events.feeds.FeedSecret;
import eu.werein.events.feeds.OpenFeed;
import eu.werein.platform.access.Allowed;
import eu.werein.platform.access.Caller;
import eu.werein.platform.web.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
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
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = CalendarAnswer.MEDIA_TYPE,
                            schema = @Schema(type = "string")))
    @ApiResponse(
            responseCode = "404",
            description = "The secret is none, or its owner has taken it back",
            content = @Content)
    ResponseEntity<byte[]> getPrivateCalendar(@PathVariable String token) {
        return FeedSecret.parse(token)
                .flatMap(feeds::open)
                .map(CalendarAnswer::of)
                .orElseThrow(ProblemException::notFound);
    }
}
