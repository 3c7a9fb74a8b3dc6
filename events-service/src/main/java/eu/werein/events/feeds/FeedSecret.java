package eu.werein.events.feeds;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/** What opens a private calendar. It is shown once and stored nowhere. */
public final class FeedSecret {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private final String text;

    private FeedSecret(String text) {
        this.text = text;
    }

    static FeedSecret fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new FeedSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Empty for what cannot be one. */
    public static Optional<FeedSecret> parse(String text) {
        return text.matches("[A-Za-z0-9_-]{43}")
                ? Optional.of(new FeedSecret(text))
                : Optional.empty();
    }

    /** For the one who has asked for it. */
    public String reveal() {
        return text;
    }

    /** What may be stored: it opens nothing. */
    public String hash() {
        return HexFormat.of().formatHex(Feed.sha256(text.getBytes(StandardCharsets.US_ASCII)));
    }

    /** Nothing that could end up in a log. */
    @Override
    public String toString() {
        return "secret";
    }
}
