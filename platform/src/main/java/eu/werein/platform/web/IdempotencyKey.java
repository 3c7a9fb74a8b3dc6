package eu.werein.platform.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;

/**
 * The caller's own name for a request: the same key with the same body has its effect once. Declare
 * it as an {@code Optional<IdempotencyKey>} parameter of an operation.
 *
 * @param value 1 to 64 characters of {@code [A-Za-z0-9_-]}
 */
public record IdempotencyKey(String value) {

    public static final String HEADER = "Idempotency-Key";
    static final String PATTERN = "[A-Za-z0-9_-]{1,64}";
    private static final Pattern VALID = Pattern.compile(PATTERN);

    /**
     * @throws ProblemException 400 for anything else
     */
    public IdempotencyKey {
        if (!VALID.matcher(value).matches()) {
            throw ProblemException.of(HttpStatus.BAD_REQUEST, "idempotency-key-malformed");
        }
    }

    /**
     * The id of what a creating request creates: the same for the same owner, caller and key, and
     * not to be guessed from another caller's.
     */
    public String deriveId(String owner, String caller) {
        ByteBuffer digest = ByteBuffer.wrap(sha256(owner + '\n' + caller + '\n' + value));
        long high = (digest.getLong() & ~0xF000L) | 0x8000L;
        long low = (digest.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low).toString();
    }

    /** What is remembered of a request's body, to notice a key that is used for another one. */
    public static String bodyHash(String canonicalBody) {
        return HexFormat.of().formatHex(sha256(canonicalBody), 0, 16);
    }

    /** Thrown at the caller who uses a key again for something else. */
    public static ProblemException reused() {
        return ProblemException.of(HttpStatus.UNPROCESSABLE_CONTENT, "idempotency-key-reused");
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
