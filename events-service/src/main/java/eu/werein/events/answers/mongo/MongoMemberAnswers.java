package eu.werein.events.answers.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import eu.werein.events.answers.MemberAnswer;
import eu.werein.events.answers.MemberAnswers;
import eu.werein.events.answers.OccurrenceId;
import eu.werein.events.answers.Word;
import eu.werein.platform.seats.ShownStanding;
import eu.werein.platform.store.PartnerDatabases;
import eu.werein.platform.store.UniqueId;
import eu.werein.platform.tenant.PartnerId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One document for each host, date and member. */
@Component
final class MongoMemberAnswers implements MemberAnswers {

    private static final String ID = "_id";
    private static final String HOST = "host";
    private static final String DATE = "occurrence";
    private static final String MEMBER = "member";
    private static final String AT = "at";
    private static final String SEQUENCE = "sequence";
    private static final String STANDING = "standing";
    private static final String UNTIL = "until";

    private final PartnerDatabases partners;

    MongoMemberAnswers(PartnerDatabases partners) {
        this.partners = partners;
    }

    private MongoCollection<Document> collection() {
        return partners.collection("member-answers");
    }

    /** What stands in the way of adding it may be older, if it came in between. */
    @Override
    public void note(MemberAnswer told) {
        if (!UniqueId.accepts(() -> write(told, true))) {
            write(told, false);
        }
    }

    private void write(MemberAnswer told, boolean add) {
        collection()
                .updateOne(
                        Filters.and(
                                Filters.eq(ID, id(told)), Filters.lt(SEQUENCE, told.sequence())),
                        new Document("$set", write(told)),
                        new UpdateOptions().upsert(add));
    }

    private static String id(MemberAnswer told) {
        return String.join("/", told.host().value(), told.occurrence().value(), told.memberId());
    }

    @Override
    public List<MemberAnswer> of(String memberId, int limit) {
        return collection()
                .find(Filters.eq(MEMBER, memberId))
                .sort(Sorts.descending(AT))
                .limit(limit)
                .map(MongoMemberAnswers::read)
                .into(new ArrayList<>());
    }

    private static Document write(MemberAnswer told) {
        return new Document(HOST, told.host().value())
                .append(DATE, told.occurrence().value())
                .append(MEMBER, told.memberId())
                .append("word", told.word().wireName())
                .append("people", told.people())
                .append(STANDING, write(told.standing()))
                .append(AT, Date.from(told.at()))
                .append(SEQUENCE, told.sequence());
    }

    private static @Nullable Document write(@Nullable ShownStanding standing) {
        if (standing == null) {
            return null;
        }
        Instant until = standing.until();
        return new Document("is", standing.standing())
                .append("reason", standing.reason())
                .append(UNTIL, until == null ? null : Date.from(until));
    }

    private static MemberAnswer read(Document document) {
        return new MemberAnswer(
                new PartnerId(document.getString(HOST)),
                OccurrenceId.of(document.getString(DATE)),
                document.getString(MEMBER),
                Word.of(document.getString("word")),
                document.getInteger("people"),
                standing(document.get(STANDING, Document.class)),
                document.getDate(AT).toInstant(),
                document.getLong(SEQUENCE));
    }

    private static @Nullable ShownStanding standing(@Nullable Document standing) {
        if (standing == null) {
            return null;
        }
        @Nullable Date until = standing.getDate(UNTIL);
        return new ShownStanding(
                standing.getString("is"),
                standing.getString("reason"),
                until == null ? null : until.toInstant());
    }
}
