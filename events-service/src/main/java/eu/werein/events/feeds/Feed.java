package eu.werein.events.feeds;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A calendar as it is sent; whoever has it already knows it by its tag. */
public final class Feed {

    private final byte[] bytes;
    private final String tag;

    private Feed(byte[] bytes) {
        this.bytes = bytes;
        this.tag = HexFormat.of().formatHex(sha256(bytes), 0, 16);
    }

    /**
     * @param bytes that nobody changes afterwards
     */
    static Feed of(byte[] bytes) {
        return new Feed(bytes);
    }

    /** As they are kept: not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    /** Another one for other bytes. */
    public String tag() {
        return tag;
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
