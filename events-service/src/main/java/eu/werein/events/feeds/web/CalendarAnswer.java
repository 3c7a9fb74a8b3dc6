package eu.werein.events.feeds.web;

import eu.werein.events.feeds.Feed;
import eu.werein.platform.meetings.Language;
import eu.werein.platform.meetings.web.MeetingSearch;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A feed as calendars take it: who has it already is told so, and no more. */
final class CalendarAnswer {

    static final String MEDIA_TYPE = "text/calendar";

    private static final MediaType UTF_8 =
            new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private CalendarAnswer() {}

    static ResponseEntity<byte[]> of(Feed feed) {
        return ResponseEntity.ok()
                .eTag('"' + feed.tag() + '"')
                .contentType(UTF_8)
                .body(feed.bytes());
    }

    static @Nullable Language wish(Optional<String> language) {
        return language.map(MeetingSearch::language).orElse(null);
    }
}
