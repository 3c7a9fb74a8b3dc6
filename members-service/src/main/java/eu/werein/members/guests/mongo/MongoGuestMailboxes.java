package eu.werein.members.guests.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import eu.werein.members.guests.GatheringDate;
import eu.werein.members.guests.GuestId;
import eu.werein.members.guests.GuestMailboxes;
import eu.werein.members.person.EmailAddress;
import eu.werein.members.person.mongo.Claims;
import eu.werein.platform.store.PartnerDatabases;
import eu.werein.platform.store.UniqueId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Mailboxes by their hash; each time that one may ask is a document whose id can be taken once. */
@Component
final class MongoGuestMailboxes implements GuestMailboxes {

    private static final String ID = "_id";
    private static final String DAY = "day";
    private static final String OCCASION = "occasion";
    private static final String ALL = "";

    private final PartnerDatabases databases;
    private final Claims claims;

    MongoGuestMailboxes(PartnerDatabases databases) {
        this.databases = databases;
        this.claims = new Claims(databases, "guest-mailboxes", "guest");
    }

    @Override
    public GuestId claim(EmailAddress mailbox, GatheringDate date, GuestId guest) {
        return new GuestId(claims.claim(hash(mailbox, date), guest.value()));
    }

    @Override
    public boolean handOn(EmailAddress mailbox, GatheringDate date, GuestId from, GuestId to) {
        return claims.handOn(hash(mailbox, date), from.value(), to.value());
    }

    @Override
    public void release(EmailAddress mailbox, GatheringDate date, GuestId guest) {
        claims.release(hash(mailbox, date), guest.value());
    }

    private static String hash(EmailAddress mailbox, GatheringDate date) {
        return Claims.hash(mailbox, date.gathering(), date.date().toString());
    }

    @Override
    public boolean takeAsking(
            EmailAddress mailbox, String gathering, String occasion, Instant now) {
        String day = day(now);
        return take(Claims.hash(mailbox, gathering, day), day, occasion, A_DAY)
                && take(Claims.hash(mailbox, ALL, day), day, occasion, OF_ALL_A_DAY);
    }

    private boolean take(String hash, String day, String occasion, int most) {
        for (int i = 1; i <= most; i++) {
            Document time = new Document(ID, hash + i).append(DAY, day).append(OCCASION, occasion);
            if (UniqueId.accepts(() -> askings().insertOne(time))
                    || isTakenBy(occasion, hash + i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isTakenBy(String occasion, String id) {
        return askings().countDocuments(new Document(ID, id).append(OCCASION, occasion)) == 1;
    }

    @Override
    public void forgetAskings(Instant now) {
        askings().deleteMany(Filters.lt(DAY, day(now)));
    }

    private static String day(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC).toString();
    }

    private MongoCollection<Document> askings() {
        return databases.collection("guest-askings");
    }
}
