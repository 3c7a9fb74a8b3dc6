package eu.werein.members.imports.judging;

import java.util.Locale;

/** Why a row is dealt with as it is, or what else is to be said of it. */
public enum Reason {
    NAME_MISSING(Weight.REJECT),
    EMAIL_MALFORMED(Weight.REJECT),
    DATE_IMPOSSIBLE(Weight.REJECT),
    EXTERNAL_ID_TAKEN(Weight.REJECT),
    TOO_LONG(Weight.REJECT),

    STATUS_NOT_VALID(Weight.SKIP),
    SAME_PERSON_IN_FILE(Weight.SKIP),
    UNCHANGED(Weight.SKIP),
    HAS_LEFT(Weight.SKIP),

    PAYER_DIFFERS(Weight.NOTE),
    POSSIBLE_DUPLICATE(Weight.NOTE),
    PHONE_UNCHECKED(Weight.NOTE),
    ENTERPRISE_NUMBER_INVALID(Weight.NOTE),
    LANGUAGE_UNKNOWN(Weight.NOTE),
    COUNTRY_UNKNOWN(Weight.NOTE),
    STAGE_UNKNOWN(Weight.NOTE),
    SECTOR_UNKNOWN(Weight.NOTE),
    BAND_UNKNOWN(Weight.NOTE),
    NEWSLETTER_REFUSED(Weight.NOTE),
    DIRECTORY_REFUSED(Weight.NOTE),

    CHANGED_SINCE_PLAN(Weight.CONFLICT),
    APPEARED_SINCE_PLAN(Weight.CONFLICT);

    /** What a reason does to its row. */
    public enum Weight {
        REJECT,
        SKIP,
        NOTE,
        CONFLICT
    }

    private final Weight weight;

    Reason(Weight weight) {
        this.weight = weight;
    }

    public Weight weight() {
        return weight;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * @throws IllegalArgumentException for a code that is no reason
     */
    public static Reason of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
