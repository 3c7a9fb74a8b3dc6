package eu.werein.platform.doors;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The code that a door shows, as a picture and to be typed. It is another one every 30 seconds, and
 * counts for 30 more: a picture of it that is sent to somebody at home is soon nothing.
 */
final class DoorCodes {

    private static final String HMAC = "HmacSHA256";
    private static final Duration WINDOW = Duration.ofSeconds(30);
    private static final int LENGTH = 8;

    /** 32 signs that nobody takes for one another. */
    private static final String SIGNS = "ABCDEFGHJKMNPQRSTVWXYZ0123456789";

    private final SecretKeySpec key;

    /**
     * @param secret of the host, known to nobody
     */
    DoorCodes(byte[] secret) {
        this.key = new SecretKeySpec(secret, HMAC);
    }

    /**
     * @param door unique within its host
     */
    ShownCode show(String door, Instant now) {
        long window = window(now);
        String signs = signs(door, window);
        return new ShownCode(
                signs.substring(0, LENGTH / 2) + "-" + signs.substring(LENGTH / 2),
                Instant.ofEpochSecond((window + 1) * WINDOW.toSeconds()));
    }

    /** Whether the code is shown now, or was the one before. However it is typed. */
    boolean isShown(String door, String typed, Instant now) {
        String signs =
                typed.toUpperCase(Locale.ROOT)
                        .replace('O', '0')
                        .replace('I', '1')
                        .replace('L', '1')
                        .replace('U', 'V')
                        .replaceAll("[\\s-]", "");
        long window = window(now);
        // Both are compared, whatever the first says: the time that it takes tells nothing.
        boolean current = equal(signs, signs(door, window));
        boolean before = equal(signs, signs(door, window - 1));
        return current || before;
    }

    private static long window(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), WINDOW.toSeconds());
    }

    private static boolean equal(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private String signs(String door, long window) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            mac.update(ByteBuffer.allocate(Long.BYTES).putLong(window).flip());
            byte[] digest = mac.doFinal(door.getBytes(StandardCharsets.UTF_8));
            StringBuilder signs = new StringBuilder();
            for (int place = 0; place < LENGTH; place++) {
                signs.append(SIGNS.charAt(digest[place] & 0x1F));
            }
            return signs.toString();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
