package eu.werein.members.enrolments.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import eu.werein.members.enrolments.CycleRef;
import eu.werein.members.enrolments.Enrolment;
import eu.werein.members.enrolments.Enrolments;
import eu.werein.members.enrolments.Standing;
import eu.werein.members.person.MemberId;
import eu.werein.platform.store.PartnerDatabases;
import eu.werein.platform.tenant.PartnerId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Enrolments, one document each. They tell nobody anything, so they need no outbox. */
@Component
final class MongoEnrolments implements Enrolments {

    private static final String ID = "_id";
    private static final String HOST = "host";
    private static final String CYCLE = "cycle";
    private static final String PARTY = "party";
    private static final String MEMBER = "member";
    private static final String STANDING = "standing";
    private static final String UNTIL = "until";
    private static final String REASON = "reason";
    private static final String SINCE = "since";
    private static final String SEQUENCE = "sequence";

    private final PartnerDatabases databases;

    MongoEnrolments(PartnerDatabases databases) {
        this.databases = databases;
    }

    private MongoCollection<Document> enrolments() {
        return databases.collection("enrolments");
    }

    @Override
    public Optional<Enrolment> find(Enrolment.Id id) {
        return Optional.ofNullable(enrolments().find(Filters.eq(ID, key(id))).first())
                .map(MongoEnrolments::read);
    }

    @Override
    public boolean keep(Optional<Enrolment> read, Enrolment next) {
        return read.map(held -> update(held, next)).orElseGet(() -> insert(next));
    }

    private boolean update(Enrolment held, Enrolment next) {
        Document guard = new Document(ID, key(held.id())).append(SEQUENCE, held.sequence());
        Document change = new Document("$set", state(next));
        return enrolments().updateOne(guard, change).getMatchedCount() == 1;
    }

    private boolean insert(Enrolment first) {
        Document document =
                new Document(ID, key(first.id()))
                        .append(HOST, first.id().host().value())
                        .append(CYCLE, first.cycle().id())
                        .append(PARTY, first.id().party())
                        .append(MEMBER, first.id().member().value());
        document.putAll(state(first));
        try {
            enrolments().insertOne(document);
            return true;
        } catch (MongoWriteException e) {
            if (ErrorCategory.fromErrorCode(e.getCode()) == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    /** The host's are side by side in the order of the ids, so no other index is needed. */
    @Override
    public List<Enrolment.Id> confirmed(CycleRef cycle) {
        return enrolments()
                .find(
                        Filters.and(
                                Filters.gt(ID, cycle.host() + ":"),
                                Filters.lt(ID, cycle.host() + ";"),
                                Filters.eq(CYCLE, cycle.id()),
                                Filters.eq(STANDING, "confirmed")))
                .map(document -> read(document).id())
                .into(new ArrayList<>());
    }

    @Override
    public void forget(MemberId member) {
        enrolments().deleteMany(Filters.eq(MEMBER, member.value()));
    }

    private static String key(Enrolment.Id id) {
        return id.host() + ":" + id.party() + ":" + id.member();
    }

    private static Document state(Enrolment enrolment) {
        Document state =
                switch (enrolment.standing()) {
                    case Standing.Confirmed() -> standing("confirmed", null, null);
                    case Standing.Waiting() -> standing("waiting", null, null);
                    case Standing.Pending() -> standing("pending", null, null);
                    case Standing.Offered(var until) -> standing("offered", Date.from(until), null);
                    case Standing.Gone(var reason) ->
                            standing("gone", null, reason.name().toLowerCase(Locale.ROOT));
                };
        return state.append(SINCE, enrolment.since()).append(SEQUENCE, enrolment.sequence());
    }

    private static Document standing(String name, @Nullable Date until, @Nullable String reason) {
        return new Document(STANDING, name).append(UNTIL, until).append(REASON, reason);
    }

    private static Enrolment read(Document document) {
        PartnerId host = new PartnerId(document.getString(HOST));
        return new Enrolment(
                new Enrolment.Id(
                        host, document.getString(PARTY), new MemberId(document.getString(MEMBER))),
                new CycleRef(host, document.getString(CYCLE)),
                standing(document),
                document.getLong(SINCE),
                document.getLong(SEQUENCE));
    }

    private static Standing standing(Document document) {
        return switch (document.getString(STANDING)) {
            case "confirmed" -> new Standing.Confirmed();
            case "waiting" -> new Standing.Waiting();
            case "pending" -> new Standing.Pending();
            case "offered" -> new Standing.Offered(document.getDate(UNTIL).toInstant());
            default ->
                    new Standing.Gone(
                            Standing.Reason.valueOf(
                                    document.getString(REASON).toUpperCase(Locale.ROOT)));
        };
    }
}
