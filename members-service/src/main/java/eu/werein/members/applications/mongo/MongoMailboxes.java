package eu.werein.members.applications.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import eu.werein.members.applications.ApplicationId;
import eu.werein.members.applications.Mailboxes;
import eu.werein.members.person.EmailAddress;
import eu.werein.members.person.mongo.Claims;
import eu.werein.platform.store.PartnerDatabases;
import eu.werein.platform.store.UniqueId;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Mailboxes by their hash: the document's id makes a claim unique on any store. */
@Component
final class MongoMailboxes implements Mailboxes {

    private static final Duration ONE_MAIL_PER = Duration.ofHours(1);
    private static final String ID = "_id";
    private static final String AT = "at";
    private static final String OCCASION = "occasion";

    private final PartnerDatabases databases;
    private final Claims claims;

    MongoMailboxes(PartnerDatabases databases) {
        this.databases = databases;
        this.claims = new Claims(databases, "mailboxes", "application");
    }

    @Override
    public ApplicationId claim(EmailAddress mailbox, ApplicationId application) {
        return new ApplicationId(claims.claim(Claims.hash(mailbox), application.value()));
    }

    @Override
    public boolean handOn(EmailAddress mailbox, ApplicationId from, ApplicationId to) {
        return claims.handOn(Claims.hash(mailbox), from.value(), to.value());
    }

    @Override
    public void release(EmailAddress mailbox, ApplicationId application) {
        claims.release(Claims.hash(mailbox), application.value());
    }

    @Override
    public boolean mayBeMailed(EmailAddress mailbox, Instant now) {
        Document last = limits().find(Filters.eq(ID, Claims.hash(mailbox))).first();
        return last == null || !freeAt(last).isAfter(now);
    }

    @Override
    public Instant takeMail(EmailAddress mailbox, String occasion, Instant now) {
        String id = Claims.hash(mailbox);
        Document taken = new Document(ID, id).append(AT, Date.from(now)).append(OCCASION, occasion);
        if (UniqueId.accepts(() -> limits().insertOne(taken))) {
            return now;
        }
        Document last = limits().find(Filters.eq(ID, id)).first();
        if (last == null || occasion.equals(last.getString(OCCASION))) {
            return now;
        }
        if (freeAt(last).isAfter(now)) {
            return freeAt(last);
        }
        boolean ours =
                limits().updateOne(
                                        new Document(ID, id).append(AT, last.getDate(AT)),
                                        Updates.combine(
                                                Updates.set(AT, Date.from(now)),
                                                Updates.set(OCCASION, occasion)))
                                .getMatchedCount()
                        == 1;
        return ours ? now : now.plus(ONE_MAIL_PER);
    }

    @Override
    public void forgetMails(Instant now) {
        limits().deleteMany(Filters.lt(AT, Date.from(now.minus(ONE_MAIL_PER))));
    }

    private static Instant freeAt(Document last) {
        return last.getDate(AT).toInstant().plus(ONE_MAIL_PER);
    }

    private MongoCollection<Document> limits() {
        return databases.collection("mail-limits");
    }
}
