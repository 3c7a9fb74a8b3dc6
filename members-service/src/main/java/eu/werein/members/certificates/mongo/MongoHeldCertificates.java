package eu.werein.members.certificates.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import eu.werein.members.certificates.CertificateId;
import eu.werein.members.certificates.HeldCertificates;
import eu.werein.members.person.MemberId;
import eu.werein.platform.store.PartnerDatabases;
import eu.werein.platform.tenant.PartnerId;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** One document for each certificate of a member, in her home's database. */
@Component
final class MongoHeldCertificates implements HeldCertificates {

    private static final String ID = "_id";
    private static final String MEMBER = "member";
    private static final String HOST = "host";
    private static final String CERTIFICATE = "certificate";

    private final PartnerDatabases databases;

    MongoHeldCertificates(PartnerDatabases databases) {
        this.databases = databases;
    }

    private MongoCollection<Document> held() {
        return databases.collection("held-certificates");
    }

    @Override
    public void note(MemberId member, Held held) {
        held().updateOne(
                        Filters.eq(ID, key(held)),
                        Updates.combine(
                                Updates.setOnInsert(MEMBER, member.value()),
                                Updates.setOnInsert(HOST, held.host().value()),
                                Updates.setOnInsert(CERTIFICATE, held.id().value())),
                        new UpdateOptions().upsert(true));
    }

    @Override
    public List<Held> of(MemberId member) {
        return held().find(Filters.eq(MEMBER, member.value()))
                .map(
                        noted ->
                                new Held(
                                        new PartnerId(noted.getString(HOST)),
                                        new CertificateId(noted.getString(CERTIFICATE))))
                .into(new ArrayList<>());
    }

    private static String key(Held held) {
        return held.host() + ":" + held.id();
    }
}
