package eu.werein.members.cards.web;

import eu.werein.members.cards.Disclosure;
import eu.werein.members.cards.ShowCards.Person;
import eu.werein.members.cards.ShownCard;
import eu.werein.platform.tenant.PartnerId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cards in the order in which they were asked for. */
@Schema(name = "Cards")
record CardsResponse(List<ItemResponse> items) {

    CardsResponse {
        items = List.copyOf(items);
    }

    /**
     * What may be seen of somebody.
     *
     * @param why there is no card: she has taken her consent back, or none is there
     */
    @Schema(name = "CardItem")
    record ItemResponse(
            PartnerId partner,
            String memberId,
            @Nullable CardResponse card,
            @Schema(allowableValues = {"withdrawn", "none"}) @Nullable String why) {

        static ItemResponse of(Person person, Disclosure disclosure) {
            return switch (disclosure) {
                case Disclosure.Shown(ShownCard card) -> of(person, CardResponse.of(card), null);
                case Disclosure.Withdrawn() -> of(person, null, "withdrawn");
                case Disclosure.None() -> of(person, null, "none");
            };
        }

        private static ItemResponse of(
                Person person, @Nullable CardResponse card, @Nullable String why) {
            return new ItemResponse(person.home(), person.member().value(), card, why);
        }
    }

    /** What a host sees of somebody. */
    @Schema(name = "Card")
    record CardResponse(
            String givenName,
            String familyName,
            @Schema(allowableValues = {"fr", "nl", "es", "gl", "de", "en"}) String language,
            @Nullable String businessName,
            @Nullable String trade) {

        private static CardResponse of(ShownCard card) {
            return new CardResponse(
                    card.name().givenName(),
                    card.name().familyName(),
                    card.language().code(),
                    card.businessName(),
                    card.trade());
        }

        @Override
        public String toString() {
            return "CardResponse";
        }
    }
}
