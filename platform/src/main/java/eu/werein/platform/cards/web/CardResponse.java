package eu.werein.platform.cards.web;

import eu.werein.platform.cards.Card;
import eu.werein.platform.cards.Disclosure;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a host sees of somebody. */
@Schema(name = "RosterCard")
public record CardResponse(
        String givenName,
        String familyName,
        @Schema(allowableValues = {"fr", "nl", "es", "gl", "de", "en"}) String language,
        @Nullable String businessName,
        @Nullable String trade) {

    @Override
    public String toString() {
        return "CardResponse";
    }

    /** None where the host may not see it. */
    public static @Nullable CardResponse of(Disclosure disclosure) {
        return switch (disclosure) {
            case Disclosure.Shown(Card card) ->
                    new CardResponse(
                            card.givenName(),
                            card.familyName(),
                            card.language(),
                            card.businessName(),
                            card.trade());
            case Disclosure.Withdrawn _, Disclosure.None _, Disclosure.Unavailable _ -> null;
        };
    }

    /** Why there is no card: consent is withdrawn, was never given, or nobody can say for now. */
    public static @Nullable String whyNot(Disclosure disclosure) {
        return switch (disclosure) {
            case Disclosure.Shown _ -> null;
            case Disclosure.Withdrawn _ -> "withdrawn";
            case Disclosure.None _ -> "none";
            case Disclosure.Unavailable _ -> "unavailable";
        };
    }
}
