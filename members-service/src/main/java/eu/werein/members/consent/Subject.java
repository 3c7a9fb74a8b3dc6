package eu.werein.members.consent;

import eu.werein.platform.tenant.PartnerId;
import org.jspecify.annotations.Nullable;

/**
 * What a decision is about.
 *
 * @param partner to whom she agrees, where the purpose names one; none otherwise
 */
public record Subject(Purpose purpose, @Nullable PartnerId partner) {

    /**
     * @throws IllegalArgumentException when the purpose names a partner and there is none, or the
     *     other way round
     */
    public Subject {
        if (purpose.namesPartner() != (partner != null)) {
            throw new IllegalArgumentException("a card is shown to a partner, and nothing else is");
        }
    }

    public static Subject of(Purpose purpose) {
        return new Subject(purpose, null);
    }

    /** That the partner sees her card. */
    public static Subject cardTo(PartnerId host) {
        return new Subject(Purpose.CARD, host);
    }
}
