package eu.werein.events.feeds;

import java.util.List;
import java.util.Optional;

/** The calendars that people have asked for. */
public interface PrivateFeeds {

    /** Keeps a calendar under a secret; one that has its id is read with the new secret only. */
    void keep(PrivateFeed feed, FeedSecret secret);

    /** The calendar that a secret opens. */
    Optional<PrivateFeed> openedBy(FeedSecret secret);

    /** Somebody's calendars; the oldest is first. */
    List<PrivateFeed> of(String accountId);

    /**
     * Takes a calendar back: from then on its secret opens nothing.
     *
     * @return whether she had it
     */
    boolean revoke(String accountId, String id);
}
