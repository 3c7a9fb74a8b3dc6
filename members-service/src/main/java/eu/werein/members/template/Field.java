package eu.werein.members.template;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Something that a column of a spreadsheet can tell of a member. */
public enum Field {
    FAMILY_NAME("familyName"),
    GIVEN_NAME("givenName"),
    EMAIL("email"),
    PHONE("phone"),
    BIRTH_DATE("birthDate"),
    LANGUAGE("language"),
    COUNTRY("country"),
    POSTAL_CODE("postalCode"),
    CITY("city"),
    REGION("region"),
    BUSINESS_NAME("businessName"),
    TRADE("trade"),
    SECTOR("sector"),
    STAGE("stage"),
    ENTERPRISE_NUMBER("enterpriseNumber"),
    BANDS("bands"),
    SKILLS("skills"),
    HELP_WANTED("helpWanted"),
    JOINED_ON("joinedOn"),
    PAID_UNTIL("paidUntil"),
    EXTERNAL_ID("externalId"),
    MEMBER_ID("memberId"),
    NEWSLETTER("newsletter"),
    DIRECTORY("directory"),
    /** The other way round than {@link #NEWSLETTER}: yes means that she wants none. */
    NO_BULK_MAIL("noBulkMail"),
    /** Of an order or a payment; a row counts only when it is settled. */
    STATUS("status"),
    ORDERED_ON("orderedOn"),
    PAYER_FAMILY_NAME("payerFamilyName"),
    PAYER_GIVEN_NAME("payerGivenName"),
    PAYER_EMAIL("payerEmail");

    /** The columns of the own template, in this order; only the first two are required. */
    public static final List<Field> TEMPLATE =
            List.of(
                    FAMILY_NAME,
                    GIVEN_NAME,
                    EMAIL,
                    PHONE,
                    BIRTH_DATE,
                    LANGUAGE,
                    COUNTRY,
                    POSTAL_CODE,
                    CITY,
                    REGION,
                    BUSINESS_NAME,
                    TRADE,
                    SECTOR,
                    STAGE,
                    ENTERPRISE_NUMBER,
                    BANDS,
                    SKILLS,
                    HELP_WANTED,
                    JOINED_ON,
                    PAID_UNTIL,
                    EXTERNAL_ID,
                    NEWSLETTER,
                    DIRECTORY);

    private static final Set<Field> DATES =
            EnumSet.of(BIRTH_DATE, JOINED_ON, PAID_UNTIL, ORDERED_ON);
    private static final Map<String, Field> BY_WIRE_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(Field::wireName, Function.identity()));

    private final String wireName;

    Field(String wireName) {
        this.wireName = wireName;
    }

    public String wireName() {
        return wireName;
    }

    public static Optional<Field> of(String wireName) {
        return Optional.ofNullable(BY_WIRE_NAME.get(wireName));
    }

    /** Holds a date and nothing else, so that a bare number in it is a spreadsheet's day count. */
    public boolean isDate() {
        return DATES.contains(this);
    }
}
