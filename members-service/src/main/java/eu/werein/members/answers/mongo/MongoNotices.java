package eu.werein.members.answers.mongo;

import static eu.werein.members.hosted.mongo.FollowedDocuments.ID;
import static eu.werein.members.hosted.mongo.FollowedDocuments.MEMBER;
import static eu.werein.members.hosted.mongo.FollowedDocuments.SEQUENCE;

import eu.werein.members.answers.Notice;
import eu.werein.members.answers.Notice.Change;
import eu.werein.members.answers.Notices;
import eu.werein.members.hosted.mongo.FollowedDocuments;
import eu.werein.members.person.MemberId;
import eu.werein.platform.store.PartnerDatabases;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Notices, one document each. */
@Component
final class MongoNotices implements Notices {

    private static final String PLACE = "place";
    private static final String SINCE = "since";
    private static final String STARTS = "starts";
    private static final String CHANGE = "change";
    private static final String BEFORE = "before";
    private static final String REASON = "reason";

    private final FollowedDocuments notices;

    MongoNotices(PartnerDatabases databases) {
        notices = new FollowedDocuments(databases, "answer-notices");
    }

    @Override
    public Optional<Notice> find(Notice.Id id) {
        return notices.find(id.key()).map(document -> read(id, document));
    }

    @Override
    public boolean keep(Optional<Notice> read, Notice next) {
        return notices.keep(
                read.map(Notice::sequence),
                new Document(ID, next.id().key()).append(MEMBER, next.id().member().value()),
                FollowedDocuments.state(next.stands().standing())
                        .append(PLACE, next.stands().place())
                        .append(SINCE, next.stands().since())
                        .append(STARTS, moment(next.starts()))
                        .append(CHANGE, next.change() == null ? null : change(next.change()))
                        .append(SEQUENCE, next.sequence()));
    }

    @Override
    public void forget(MemberId member) {
        notices.forget(member);
    }

    /** What is moved is known by when it was to start. */
    private static Document change(Change change) {
        Document document = new Document(SINCE, change.since()).append(REASON, change.reason());
        return switch (change) {
            case Change.Cancelled _ -> document;
            case Change.Moved moved -> document.append(BEFORE, moment(moved.before()));
        };
    }

    private static Document moment(ZonedDateTime moment) {
        return new Document("at", Date.from(moment.toInstant()))
                .append("zone", moment.getZone().getId());
    }

    private static Notice read(Notice.Id id, Document document) {
        @Nullable Document change = document.get(CHANGE, Document.class);
        return new Notice(
                id,
                new Notice.Stands(
                        FollowedDocuments.standing(document),
                        document.getInteger(PLACE),
                        document.getLong(SINCE)),
                moment(document.get(STARTS, Document.class)),
                change == null ? null : change(change),
                document.getLong(SEQUENCE));
    }

    private static Change change(Document change) {
        long since = change.getLong(SINCE);
        @Nullable String reason = change.getString(REASON);
        @Nullable Document before = change.get(BEFORE, Document.class);
        return before == null
                ? new Change.Cancelled(since, reason)
                : new Change.Moved(since, moment(before), reason);
    }

    private static ZonedDateTime moment(Document moment) {
        return moment.getDate("at").toInstant().atZone(ZoneId.of(moment.getString("zone")));
    }
}
