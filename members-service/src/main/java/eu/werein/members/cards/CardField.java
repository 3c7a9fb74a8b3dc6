package eu.werein.members.cards;

import java.util.Arrays;

/** A part of a card that is opened by itself. */
public enum CardField {
    NAME("name"),
    EMAIL("email"),
    PHONE("phone"),
    LANGUAGE("language"),
    PLACE("place"),
    BUSINESS_NAME("businessName"),
    TRADE("trade"),
    SECTOR("sector"),
    BANDS("bands"),
    SKILLS("skills"),
    HELP_WANTED("helpWanted");

    private final String wireName;

    CardField(String wireName) {
        this.wireName = wireName;
    }

    /** The name in the store. */
    public String wireName() {
        return wireName;
    }

    /**
     * @throws IllegalArgumentException for a name that is no field
     */
    public static CardField of(String wireName) {
        return Arrays.stream(values())
                .filter(field -> field.wireName.equals(wireName))
                .findAny()
                .orElseThrow(IllegalArgumentException::new);
    }
}
