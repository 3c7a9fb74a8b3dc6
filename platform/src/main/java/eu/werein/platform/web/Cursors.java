package eu.werein.platform.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.http.HttpStatus;

/**
 * Opaque places in a list. A cursor carries a MAC over the partner and the filter it was made for,
 * so that it opens no other list.
 */
public final class Cursors {

    private static final int MAC_BYTES = 16;
    private static final int MAX_LENGTH = 512;

    private final SecretKeySpec key;

    /**
     * @param secret shared by the replicas of a service
     */
    Cursors(String secret) {
        this.key =
                new SecretKeySpec(
                        ("cursor:" + secret).getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    /**
     * @param scope partner and filter, in a fixed form
     * @param position where the next page begins
     */
    public String encode(String scope, String position) {
        byte[] text = position.getBytes(StandardCharsets.UTF_8);
        byte[] token = Arrays.copyOf(mac(scope, text), MAC_BYTES + text.length);
        System.arraycopy(text, 0, token, MAC_BYTES, text.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /**
     * @throws ProblemException 400 for a cursor that was made for another scope, or by nobody
     */
    public String decode(String scope, String cursor) {
        byte[] token = bytes(cursor);
        if (token.length < MAC_BYTES) {
            throw invalid();
        }
        byte[] text = Arrays.copyOfRange(token, MAC_BYTES, token.length);
        if (!MessageDigest.isEqual(
                Arrays.copyOf(token, MAC_BYTES), Arrays.copyOf(mac(scope, text), MAC_BYTES))) {
            throw invalid();
        }
        return new String(text, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String cursor) {
        if (cursor.length() > MAX_LENGTH) {
            throw invalid();
        }
        try {
            return Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException e) {
            throw invalid();
        }
    }

    private static ProblemException invalid() {
        return ProblemException.of(HttpStatus.BAD_REQUEST, "cursor-invalid");
    }

    private byte[] mac(String scope, byte[] text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(scope.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
