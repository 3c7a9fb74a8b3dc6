package eu.werein.members.applications.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import eu.werein.members.applications.ApplicationId;
import eu.werein.members.applications.Mailboxes;
import eu.werein.members.person.EmailAddress;
import eu.werein.platform.store.PartnerDatabases;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Mailboxes by their hash: the document's id makes a claim unique on any store. */
@Component
final class MongoMailboxes implements Mailboxes {

    private static final Duration ONE_MAIL_PER = Duration.ofHours(1);
    private static final String ID = "_id";
    private static final String HOLDER = "application";
    private static final String AT = "at";
    private static final String OCCASION = "occasion";

    private final PartnerDatabases databases;

    MongoMailboxes(PartnerDatabases databases) {
        this.databases = databases;
    }

    @Override
    public ApplicationId claim(EmailAddress mailbox, ApplicationId application) {
        String id = hash(mailbox);
        Document held = claims().find(Filters.eq(ID, id)).first();
        if (held == null) {
            if (insert(claims(), new Document(ID, id).append(HOLDER, application.value()))) {
                return application;
            }
            held = claims().find(Filters.eq(ID, id)).first();
        }
        return held == null ? application : new ApplicationId(held.getString(HOLDER));
    }

    @Override
    public boolean handOn(EmailAddress mailbox, ApplicationId from, ApplicationId to) {
        return claims().updateOne(
                                new Document(ID, hash(mailbox)).append(HOLDER, from.value()),
                                Updates.set(HOLDER, to.value()))
                        .getMatchedCount()
                == 1;
    }

    @Override
    public void release(EmailAddress mailbox, ApplicationId application) {
        claims().deleteOne(new Document(ID, hash(mailbox)).append(HOLDER, application.value()));
    }

    @Override
    public boolean mayBeMailed(EmailAddress mailbox, Instant now) {
        Document last = limits().find(Filters.eq(ID, hash(mailbox))).first();
        return last == null || !freeAt(last).isAfter(now);
    }

    @Override
    public Instant takeMail(EmailAddress mailbox, String occasion, Instant now) {
        String id = hash(mailbox);
        Document taken = new Document(ID, id).append(AT, Date.from(now)).append(OCCASION, occasion);
        if (insert(limits(), taken)) {
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

    private MongoCollection<Document> claims() {
        return databases.collection("mailboxes");
    }

    private MongoCollection<Document> limits() {
        return databases.collection("mail-limits");
    }

    private static boolean insert(MongoCollection<Document> into, Document document) {
        try {
            into.insertOne(document);
            return true;
        } catch (MongoWriteException e) {
            if (ErrorCategory.fromErrorCode(e.getCode()) == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    private static String hash(EmailAddress mailbox) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(mailbox.mailbox().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
