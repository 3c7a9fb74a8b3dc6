package eu.werein.platform.outbox;

import org.jspecify.annotations.Nullable;

/**
 * A caller's request as far as it must not take effect twice.
 *
 * @param key the caller's own name for it, if she gave one
 * @param bodyHash tells whether a key is used again for something else
 */
public record Request(@Nullable String key, String bodyHash) {

    /** A step of our own: its repetition is harmless. */
    public static final Request OURS = new Request(null, "");

    /**
     * Whether it is the one that something was born of whose id comes from the same key.
     *
     * @param bornOf hash of that request's body; blank for a step of ours, which nothing repeats
     * @throws KeyReused when the key was used for something else
     */
    public boolean isRepetitionOf(String bornOf) {
        if (bornOf.equals(OURS.bodyHash())) {
            return false;
        }
        if (!bornOf.equals(bodyHash)) {
            throw new KeyReused();
        }
        return true;
    }
}
