package eu.werein.platform.seats;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a draw is decided by. It is kept beside the plan, and is in no event before the decision.
 *
 * @param hex 32 bytes in hexadecimal
 */
public record Seed(String hex) {

    private static final int BYTES = 32;
    private static final String HMAC = "HmacSHA256";

    /**
     * @throws IllegalArgumentException when it is not 32 bytes in hexadecimal
     */
    public Seed {
        if (HexFormat.of().parseHex(hex).length != BYTES) {
            throw new IllegalArgumentException("a seed has 32 bytes");
        }
    }

    /** Binds whoever made the seed to it without giving it away. */
    public String hash() {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(HexFormat.of().parseHex(hex)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** HMAC-SHA256 of the enrolment's 16 bytes, in hexadecimal: the smaller one comes first. */
    public String ticket(EnrolmentId enrolment) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(hex), HMAC));
            byte[] id =
                    ByteBuffer.allocate(2 * Long.BYTES)
                            .putLong(enrolment.value().getMostSignificantBits())
                            .putLong(enrolment.value().getLeastSignificantBits())
                            .array();
            return HexFormat.of().formatHex(mac.doFinal(id));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Not in any log by accident. */
    @Override
    public String toString() {
        return "Seed";
    }
}
