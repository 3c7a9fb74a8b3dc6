package eu.werein.training.roster.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import eu.werein.platform.seats.EnrolmentId;
import eu.werein.platform.store.PartnerDatabases;
import eu.werein.platform.store.UniqueId;
import eu.werein.training.cycles.CycleId;
import eu.werein.training.roster.StandingTimes;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** One document for each enrolment, under its cycle and itself: a cycle's lie side by side. */
@Component
final class MongoStandingTimes implements StandingTimes {

    private static final String ID = "_id";
    private static final String STANDING = "standing";
    private static final String AT = "at";
    private static final String SEQUENCE = "sequence";

    private final PartnerDatabases partners;

    MongoStandingTimes(PartnerDatabases partners) {
        this.partners = partners;
    }

    private MongoCollection<Document> collection() {
        return partners.collection("standing-times");
    }

    @Override
    public void note(
            CycleId cycle, EnrolmentId enrolment, String standing, Instant at, long sequence) {
        Bson older =
                Filters.and(
                        Filters.eq(ID, cycle.value() + "/" + enrolment.value()),
                        Filters.lt(SEQUENCE, sequence));
        Bson sequenced = Updates.set(SEQUENCE, sequence);
        Bson moved =
                Updates.combine(
                        Updates.set(STANDING, standing), Updates.set(AT, Date.from(at)), sequenced);
        boolean known =
                isMatched(Filters.and(older, Filters.eq(STANDING, standing)), sequenced)
                        || isMatched(older, moved);
        if (!known) {
            add(
                    new Document(ID, cycle.value() + "/" + enrolment.value())
                            .append(STANDING, standing)
                            .append(AT, Date.from(at))
                            .append(SEQUENCE, sequence));
        }
    }

    private boolean isMatched(Bson which, Bson change) {
        return collection().updateOne(which, change).getMatchedCount() > 0;
    }

    /** One that is there already is newer. */
    private void add(Document fresh) {
        UniqueId.accepts(() -> collection().insertOne(fresh));
    }

    @Override
    public Map<EnrolmentId, Since> of(CycleId cycle) {
        String prefix = cycle.value() + "/";
        Map<EnrolmentId, Since> found = new HashMap<>();
        // The sign after the slash ends what begins with the cycle.
        for (Document document :
                collection()
                        .find(
                                Filters.and(
                                        Filters.gt(ID, prefix),
                                        Filters.lt(ID, cycle.value() + "0")))) {
            found.put(
                    new EnrolmentId(
                            UUID.fromString(document.getString(ID).substring(prefix.length()))),
                    new Since(document.getString(STANDING), document.getDate(AT).toInstant()));
        }
        return found;
    }
}
