package eu.werein.members.cards.web;

import eu.werein.members.cards.Audience;
import eu.werein.members.cards.Card;
import eu.werein.members.cards.CardField;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.EnumMap;
import java.util.Map;

/** Who sees what; every field is said, so that none is opened by being forgotten. */
@Schema(name = "CardFields")
record FieldsBody(
        @NotNull(message = "required") AudienceName name,
        @NotNull(message = "required") AudienceName email,
        @NotNull(message = "required") AudienceName phone,
        @NotNull(message = "required") AudienceName language,
        @NotNull(message = "required") AudienceName place,
        @NotNull(message = "required") AudienceName businessName,
        @NotNull(message = "required") AudienceName trade,
        @NotNull(message = "required") AudienceName sector,
        @NotNull(message = "required") AudienceName bands,
        @NotNull(message = "required") AudienceName skills,
        @NotNull(message = "required") AudienceName helpWanted) {

    static FieldsBody of(Card card) {
        return new FieldsBody(
                shown(card, CardField.NAME),
                shown(card, CardField.EMAIL),
                shown(card, CardField.PHONE),
                shown(card, CardField.LANGUAGE),
                shown(card, CardField.PLACE),
                shown(card, CardField.BUSINESS_NAME),
                shown(card, CardField.TRADE),
                shown(card, CardField.SECTOR),
                shown(card, CardField.BANDS),
                shown(card, CardField.SKILLS),
                shown(card, CardField.HELP_WANTED));
    }

    private static AudienceName shown(Card card, CardField field) {
        return AudienceName.of(card.audience(field));
    }

    Map<CardField, Audience> audiences() {
        Map<CardField, Audience> audiences = new EnumMap<>(CardField.class);
        for (CardField field : CardField.values()) {
            audiences.put(field, wanted(field).audience());
        }
        return audiences;
    }

    private AudienceName wanted(CardField field) {
        return switch (field) {
            case NAME -> name;
            case EMAIL -> email;
            case PHONE -> phone;
            case LANGUAGE -> language;
            case PLACE -> place;
            case BUSINESS_NAME -> businessName;
            case TRADE -> trade;
            case SECTOR -> sector;
            case BANDS -> bands;
            case SKILLS -> skills;
            case HELP_WANTED -> helpWanted;
        };
    }
}
