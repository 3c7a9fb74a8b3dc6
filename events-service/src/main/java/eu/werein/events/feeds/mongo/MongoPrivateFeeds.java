package eu.werein.events.feeds.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import eu.werein.events.feeds.FeedSecret;
import eu.werein.events.feeds.PrivateFeed;
import eu.werein.events.feeds.PrivateFeeds;
import eu.werein.platform.meetings.Language;
import eu.werein.platform.store.FederationDatabase;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** One document for each calendar, with the hash of its secret. */
@Component
final class MongoPrivateFeeds implements PrivateFeeds {

    private static final String ID = "_id";
    private static final String HASH = "hash";
    private static final String ACCOUNT = "account";
    private static final String LANGUAGE = "language";
    private static final String SINCE = "since";

    private final MongoCollection<Document> feeds;

    MongoPrivateFeeds(FederationDatabase database) {
        feeds = database.collection("feeds");
    }

    @Override
    public void keep(PrivateFeed feed, FeedSecret secret) {
        feeds.replaceOne(
                Filters.eq(ID, feed.id()),
                new Document(ID, feed.id())
                        .append(HASH, secret.hash())
                        .append(ACCOUNT, feed.accountId())
                        .append(LANGUAGE, feed.language().code())
                        .append(SINCE, Date.from(feed.since())),
                new ReplaceOptions().upsert(true));
    }

    @Override
    public Optional<PrivateFeed> openedBy(FeedSecret secret) {
        return Optional.ofNullable(feeds.find(Filters.eq(HASH, secret.hash())).first())
                .map(MongoPrivateFeeds::read);
    }

    @Override
    public List<PrivateFeed> of(String accountId) {
        return feeds.find(Filters.eq(ACCOUNT, accountId))
                .sort(Sorts.ascending(SINCE, ID))
                .map(MongoPrivateFeeds::read)
                .into(new ArrayList<>());
    }

    private static PrivateFeed read(Document feed) {
        return new PrivateFeed(
                feed.getString(ID),
                feed.getString(ACCOUNT),
                Language.of(feed.getString(LANGUAGE)),
                feed.getDate(SINCE).toInstant());
    }

    @Override
    public boolean revoke(String accountId, String id) {
        return feeds.deleteOne(Filters.and(Filters.eq(ID, id), Filters.eq(ACCOUNT, accountId)))
                        .getDeletedCount()
                > 0;
    }
}
