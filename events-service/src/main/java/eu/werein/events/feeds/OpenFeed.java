package eu.werein.events.feeds;

import eu.werein.platform.meetings.Language;
import java.time.Clock;
import java.util.Optional;

/** Gives somebody a calendar of her own, and opens it to whoever has its secret. */
public final class OpenFeed {

    private static final String NAME = "WE'RE IN!";

    private final PrivateFeeds feeds;
    private final Feeds calendars;
    private final OwnAnswers answers;
    private final Clock clock;

    OpenFeed(PrivateFeeds feeds, Feeds calendars, OwnAnswers answers, Clock clock) {
        this.feeds = feeds;
        this.calendars = calendars;
        this.answers = answers;
        this.clock = clock;
    }

    /**
     * A calendar and its secret, which is told this once. Asking again for the same one gives it
     * another secret: she has not seen the first.
     */
    public record Given(PrivateFeed feed, FeedSecret secret) {}

    public Given give(String id, String accountId, Language language) {
        PrivateFeed feed = new PrivateFeed(id, accountId, language, clock.instant());
        FeedSecret secret = FeedSecret.fresh();
        feeds.keep(feed, secret);
        return new Given(feed, secret);
    }

    /** Who has left all partners finds an empty calendar. */
    public Optional<Feed> open(FeedSecret secret) {
        return feeds.openedBy(secret)
                .map(
                        feed ->
                                calendars.ofMember(
                                        NAME, answers.of(feed.accountId()), feed.language()));
    }
}
