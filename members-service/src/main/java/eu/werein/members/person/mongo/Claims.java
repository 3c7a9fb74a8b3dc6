package eu.werein.members.person.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import eu.werein.members.person.EmailAddress;
import eu.werein.platform.store.PartnerDatabases;
import eu.werein.platform.store.UniqueId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Mailboxes by their hash, each held by one at a time: the document's id makes a claim unique on
 * any store.
 *
 * @param name of the collection in each partner's database
 * @param holder field that names who holds one
 */
public record Claims(PartnerDatabases databases, String name, String holder) {

    private static final String ID = "_id";

    /**
     * Claims what nobody holds.
     *
     * @return who holds it
     */
    public String claim(String hash, String claimant) {
        Document held = find(hash);
        if (held == null) {
            if (UniqueId.accepts(
                    () -> all().insertOne(new Document(ID, hash).append(holder, claimant)))) {
                return claimant;
            }
            held = find(hash);
        }
        return held == null ? claimant : held.getString(holder);
    }

    private @Nullable Document find(String hash) {
        return all().find(Filters.eq(ID, hash)).first();
    }

    /** False when somebody else was quicker. */
    public boolean handOn(String hash, String from, String to) {
        return all().updateOne(new Document(ID, hash).append(holder, from), Updates.set(holder, to))
                        .getMatchedCount()
                == 1;
    }

    /** Nothing happens when another holds it. */
    public void release(String hash, String from) {
        all().deleteOne(new Document(ID, hash).append(holder, from));
    }

    private MongoCollection<Document> all() {
        return databases.collection(name);
    }

    /**
     * What a mailbox is known by, as hexadecimal digits.
     *
     * @param about what it is held for, if it can be held for several things
     */
    public static String hash(EmailAddress mailbox, String... about) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(mailbox.mailbox().getBytes(StandardCharsets.UTF_8));
            for (String each : about) {
                digest.update((byte) 0);
                digest.update(each.getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
