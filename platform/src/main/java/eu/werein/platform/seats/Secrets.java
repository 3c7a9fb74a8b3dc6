package eu.werein.platform.seats;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * What a plan keeps to itself.
 *
 * @param key 32 bytes, by which people get their pseudonyms in this plan; not copied
 * @param seed of the draw, if the order is drawn
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record Secrets(byte[] key, @Nullable Seed seed) {

    public static final int KEY_BYTES = 32;
    private static final String HMAC = "HmacSHA256";

    /** The same account is one person in the plan, whichever partner she comes with. */
    public Pseudonym pseudonym(String accountId) {
        return new Pseudonym(uuid("person\n" + accountId));
    }

    /** Not to be guessed by who knows the account and the request. */
    public UUID uuid(String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            ByteBuffer digest = ByteBuffer.wrap(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
            return new UUID(digest.getLong(), digest.getLong());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Not in any log by accident. */
    @Override
    public String toString() {
        return "Secrets";
    }
}
