package eu.werein.events.feeds.web;

import eu.werein.events.feeds.OpenFeed;
import eu.werein.events.feeds.PrivateFeed;
import eu.werein.events.feeds.PrivateFeeds;
import eu.werein.platform.access.Actor;
import eu.werein.platform.access.Allowed;
import eu.werein.platform.access.Caller;
import eu.werein.platform.meetings.Language;
import eu.werein.platform.store.Ids;
import eu.werein.platform.web.IdempotencyKey;
import eu.werein.platform.web.Page;
import eu.werein.platform.web.Problem;
import eu.werein.platform.web.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The calendars that somebody has asked for. */
@RestController
@RequestMapping("/api/me/feeds")
@Tag(name = "calendars")
final class MyFeedsController {

    private final PrivateFeeds feeds;
    private final OpenFeed open;
    private final Ids ids;

    MyFeedsController(PrivateFeeds feeds, OpenFeed open, Ids ids) {
        this.feeds = feeds;
        this.open = open;
        this.ids = ids;
    }

    /**
     * @param language that the calendar is read in
     */
    @Schema(name = "FeedRequest")
    record FeedRequest(
            @Schema(
                            allowableValues = {"fr", "nl", "es", "gl", "de", "en"},
                            requiredMode = Schema.RequiredMode.REQUIRED)
                    @Nullable String language) {

        Language wish() {
            if (language == null || !language.matches(Language.PATTERN)) {
                throw ProblemException.invalid(
                        List.of(Problem.Defect.of("/language", "language-unknown")));
            }
            return Language.of(language);
        }
    }

    /** A calendar, without the address that only its owner has. */
    @Schema(name = "Feed")
    record FeedResponse(String id, String language, Instant since) {

        static FeedResponse of(PrivateFeed feed) {
            return new FeedResponse(feed.id(), feed.language().code(), feed.since());
        }
    }

    /**
     * A new calendar.
     *
     * @param path of its address, which is told this once
     */
    @Schema(name = "GivenFeed")
    record GivenResponse(String id, String language, Instant since, String path) {

        static GivenResponse of(OpenFeed.Given given) {
            FeedResponse feed = FeedResponse.of(given.feed());
            return new GivenResponse(
                    feed.id(),
                    feed.language(),
                    feed.since(),
                    "/api/feeds/" + given.secret().reveal() + ".ics");
        }
    }

    @GetMapping
    @Allowed(Caller.SIGNED_IN)
    @Operation(summary = "The calendars that the caller has asked for")
    Page<FeedResponse> listFeeds() {
        return new Page<>(
                feeds.of(Actor.required().accountId()).stream().map(FeedResponse::of).toList(),
                null);
    }

    @PostMapping
    @Allowed(Caller.SIGNED_IN)
    @Operation(
            summary =
                    "Gives the caller a calendar with a secret address; the same request again"
                            + " gives the same calendar another address")
    @ApiResponse(responseCode = "201")
    ResponseEntity<GivenResponse> giveFeed(
            Optional<IdempotencyKey> key, @RequestBody FeedRequest body) {
        String account = Actor.required().accountId();
        Language language = body.wish();
        String id = key.map(given -> given.deriveId("feeds", account)).orElseGet(ids::next);
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(GivenResponse.of(open.give(id, account, language)));
    }

    @DeleteMapping("/{id}")
    @Allowed(Caller.SIGNED_IN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Takes a calendar back: from now on its address leads nowhere")
    void revokeFeed(@PathVariable String id) {
        if (!feeds.revoke(Actor.required().accountId(), id)) {
            throw ProblemException.notFound();
        }
    }
}
