package eu.werein.training.enrolment.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import eu.werein.platform.store.PartnerDatabases;
import eu.werein.platform.store.UniqueId;
import eu.werein.training.cycles.HomePolicy;
import eu.werein.training.enrolment.HomePolicies;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** The partner's setting, in one document. */
@Component
final class MongoHomePolicies implements HomePolicies {

    private static final String ID = "_id";
    private static final String ONLY = "enrolment-policy";
    private static final String POLICY = "policy";
    private static final String VERSION = "version";

    private final PartnerDatabases partners;

    MongoHomePolicies(PartnerDatabases partners) {
        this.partners = partners;
    }

    private MongoCollection<Document> collection() {
        return partners.collection("settings");
    }

    @Override
    public Setting current() {
        Document found = collection().find(Filters.eq(ID, ONLY)).first();
        return found == null
                ? Setting.UNSET
                : new Setting(HomePolicy.of(found.getString(POLICY)), found.getLong(VERSION));
    }

    @Override
    public boolean set(HomePolicy policy, long version) {
        return version == Setting.UNSET.version() ? add(policy) : change(policy, version);
    }

    private boolean add(HomePolicy policy) {
        Document first =
                new Document(ID, ONLY).append(POLICY, policy.wireName()).append(VERSION, 1L);
        return UniqueId.accepts(() -> collection().insertOne(first));
    }

    private boolean change(HomePolicy policy, long version) {
        return collection()
                        .updateOne(
                                Filters.and(Filters.eq(ID, ONLY), Filters.eq(VERSION, version)),
                                Updates.combine(
                                        Updates.set(POLICY, policy.wireName()),
                                        Updates.set(VERSION, version + 1)))
                        .getMatchedCount()
                > 0;
    }
}
