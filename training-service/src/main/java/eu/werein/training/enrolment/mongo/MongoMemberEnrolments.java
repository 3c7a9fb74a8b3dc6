package eu.werein.training.enrolment.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import eu.werein.platform.seats.EnrolmentId;
import eu.werein.platform.seats.ShownStanding;
import eu.werein.platform.store.PartnerDatabases;
import eu.werein.platform.store.UniqueId;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.training.cycles.CycleId;
import eu.werein.training.enrolment.MemberEnrolment;
import eu.werein.training.enrolment.MemberEnrolments;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One document for each host, enrolment and member, under its place in the list. */
@Component
final class MongoMemberEnrolments implements MemberEnrolments {

    static final String COLLECTION = "member-enrolments";
    private static final String ID = "_id";
    private static final String HOST = "host";
    private static final String ENROLMENT = "enrolment";
    private static final String MEMBER = "member";
    private static final String ASKS = "asks";
    private static final String AT = "at";
    private static final String SEQUENCE = "sequence";
    private static final String UNTIL = "until";

    private final PartnerDatabases partners;

    MongoMemberEnrolments(PartnerDatabases partners) {
        this.partners = partners;
    }

    private MongoCollection<Document> collection() {
        return partners.collection(COLLECTION);
    }

    @Override
    public void note(MemberEnrolment told) {
        if (!replaced(told) && !added(told)) {
            replaced(told);
        }
    }

    private boolean replaced(MemberEnrolment told) {
        Bson older =
                Filters.and(
                        Filters.eq(ID, MemberEnrolments.place(told)),
                        Filters.lt(SEQUENCE, told.sequence()));
        return collection().updateOne(older, new Document("$set", write(told))).getMatchedCount()
                > 0;
    }

    /** False when there is one already: a newer one, or one that came in between. */
    private boolean added(MemberEnrolment told) {
        Document fresh = new Document(ID, MemberEnrolments.place(told));
        fresh.putAll(write(told));
        return UniqueId.accepts(() -> collection().insertOne(fresh));
    }

    @Override
    public List<MemberEnrolment> of(String memberId, int limit) {
        return find(Filters.eq(MEMBER, memberId), Sorts.descending(AT), limit);
    }

    @Override
    public Optional<MemberEnrolment> request(PartnerId host, EnrolmentId enrolment) {
        Bson filter =
                Filters.and(
                        Filters.eq(ENROLMENT, enrolment.value().toString()),
                        Filters.eq(HOST, host.value()),
                        Filters.eq("leads", true));
        return find(filter, Sorts.descending(AT), 1).stream().findFirst();
    }

    @Override
    public List<MemberEnrolment> list(Which which, @Nullable String after, int limit) {
        List<Bson> filters = new ArrayList<>();
        if (after != null) {
            filters.add(Filters.gt(ID, after));
        }
        if (which == Which.ASKING) {
            filters.add(Filters.eq(ASKS, true));
        }
        Bson filter = filters.isEmpty() ? Filters.empty() : Filters.and(filters);
        return find(filter, Sorts.ascending(ID), limit);
    }

    private List<MemberEnrolment> find(Bson filter, Bson sort, int limit) {
        return collection()
                .find(filter)
                .sort(sort)
                .limit(limit)
                .map(MongoMemberEnrolments::read)
                .into(new ArrayList<>());
    }

    private static Document write(MemberEnrolment told) {
        Instant until = told.shown().until();
        return new Document(HOST, told.host().value())
                .append("cycle", told.cycle().value())
                .append(ENROLMENT, told.enrolment().value().toString())
                .append(MEMBER, told.memberId())
                .append("leads", told.leads())
                .append("people", told.people())
                .append("standing", told.shown().standing())
                .append("reason", told.shown().reason())
                .append(UNTIL, until == null ? null : Date.from(until))
                .append("agreed", told.agreed())
                .append(ASKS, told.asks())
                .append(AT, Date.from(told.at()))
                .append(SEQUENCE, told.sequence());
    }

    private static MemberEnrolment read(Document document) {
        @Nullable Date until = document.getDate(UNTIL);
        return new MemberEnrolment(
                new PartnerId(document.getString(HOST)),
                new CycleId(document.getString("cycle")),
                new EnrolmentId(UUID.fromString(document.getString(ENROLMENT))),
                document.getString(MEMBER),
                document.getBoolean("leads"),
                document.getInteger("people"),
                new ShownStanding(
                        document.getString("standing"),
                        document.getString("reason"),
                        until == null ? null : until.toInstant()),
                document.getBoolean("agreed"),
                document.getDate(AT).toInstant(),
                document.getLong(SEQUENCE));
    }
}
