package eu.werein.members.enrolments.mongo;

import static eu.werein.members.hosted.mongo.FollowedDocuments.ID;
import static eu.werein.members.hosted.mongo.FollowedDocuments.MEMBER;
import static eu.werein.members.hosted.mongo.FollowedDocuments.SEQUENCE;
import static eu.werein.members.hosted.mongo.FollowedDocuments.STANDING;

import com.mongodb.client.model.Filters;
import eu.werein.members.enrolments.Enrolment;
import eu.werein.members.enrolments.Enrolments;
import eu.werein.members.hosted.Hosted;
import eu.werein.members.hosted.mongo.FollowedDocuments;
import eu.werein.members.person.MemberId;
import eu.werein.platform.store.PartnerDatabases;
import eu.werein.platform.tenant.PartnerId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Enrolments, one document each. */
@Component
final class MongoEnrolments implements Enrolments {

    private static final String HOST = "host";
    private static final String CYCLE = "cycle";
    private static final String PARTY = "party";
    private static final String SINCE = "since";

    private final FollowedDocuments enrolments;

    MongoEnrolments(PartnerDatabases databases) {
        enrolments = new FollowedDocuments(databases, "enrolments");
    }

    @Override
    public Optional<Enrolment> find(Enrolment.Id id) {
        return enrolments.find(key(id)).map(MongoEnrolments::read);
    }

    @Override
    public boolean keep(Optional<Enrolment> read, Enrolment next) {
        return enrolments.keep(
                read.map(Enrolment::sequence),
                new Document(ID, key(next.id()))
                        .append(HOST, next.id().host().value())
                        .append(CYCLE, next.cycle().id())
                        .append(PARTY, next.id().party())
                        .append(MEMBER, next.id().member().value()),
                FollowedDocuments.state(next.standing())
                        .append(SINCE, next.since())
                        .append(SEQUENCE, next.sequence()));
    }

    /** The host's are side by side in the order of the ids, so no other index is needed. */
    @Override
    public List<Enrolment.Id> confirmed(Hosted cycle) {
        return enrolments
                .all()
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
        enrolments.forget(member);
    }

    private static String key(Enrolment.Id id) {
        return id.host() + ":" + id.party() + ":" + id.member();
    }

    private static Enrolment read(Document document) {
        PartnerId host = new PartnerId(document.getString(HOST));
        return new Enrolment(
                new Enrolment.Id(
                        host, document.getString(PARTY), new MemberId(document.getString(MEMBER))),
                Hosted.cycle(host, document.getString(CYCLE)),
                FollowedDocuments.standing(document),
                document.getLong(SINCE),
                document.getLong(SEQUENCE));
    }
}
