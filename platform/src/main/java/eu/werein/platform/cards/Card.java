package eu.werein.platform.cards;

import org.jspecify.annotations.Nullable;

/**
 * What somebody lets a host see of her. It is passed on to who asked and kept nowhere; it shows
 * nothing of itself in messages and logs.
 *
 * @param language ISO 639-1 code of the one she likes to be written to in
 */
public record Card(
        String givenName,
        String familyName,
        String language,
        @Nullable String businessName,
        @Nullable String trade) {

    @Override
    public String toString() {
        return "Card";
    }
}
