package eu.werein.members.imports;

import eu.werein.members.person.Band;
import eu.werein.members.person.Business;
import eu.werein.members.person.EmailAddress;
import eu.werein.members.person.EnterpriseNumber;
import eu.werein.members.person.Phone;
import eu.werein.members.person.Place;
import eu.werein.members.register.Particulars;
import eu.werein.members.register.RegisterEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands in the register of a person, field by field, as text. */
public final class FieldTexts {

    /** A field that becomes another one. */
    public record FieldChange(String field, @Nullable String before, @Nullable String after) {}

    private FieldTexts() {}

    /** By the fields' names in the API; what is unknown is left out. */
    public static Map<String, String> of(RegisterEntry entry) {
        Map<String, String> texts = new LinkedHashMap<>();
        Particulars known = entry.particulars();
        Place place = known.place();
        put(texts, "familyName", known.name().familyName());
        put(texts, "givenName", known.name().givenName());
        put(texts, "email", Optional.ofNullable(known.email()).map(EmailAddress::value));
        put(texts, "phone", Optional.ofNullable(known.phone()).map(Phone::value));
        put(texts, "birthDate", Optional.ofNullable(known.birthDate()).map(LocalDate::toString));
        put(texts, "language", known.language().code());
        put(texts, "country", place.country());
        put(texts, "postalCode", place.postalCode());
        put(texts, "city", place.city());
        put(texts, "region", place.region());
        business(texts, known.business());
        put(texts, "bands", known.bands().stream().map(Band::wireName).sorted().toList());
        put(texts, "skills", known.skills());
        put(texts, "helpWanted", known.helpWanted());
        put(texts, "joinedOn", entry.period().joinedOn().toString());
        put(
                texts,
                "paidUntil",
                Optional.ofNullable(entry.period().paidUntil()).map(LocalDate::toString));
        put(texts, "externalId", entry.externalId());
        return texts;
    }

    private static void business(Map<String, String> texts, @Nullable Business business) {
        if (business == null) {
            return;
        }
        put(texts, "businessName", business.name());
        put(texts, "trade", business.trade());
        put(texts, "sector", business.sector().code());
        put(texts, "stage", business.stage().wireName());
        put(
                texts,
                "enterpriseNumber",
                Optional.ofNullable(business.enterpriseNumber()).map(EnterpriseNumber::value));
    }

    /** The fields that differ, in the order of the template. */
    public static List<FieldChange> changes(@Nullable RegisterEntry before, RegisterEntry after) {
        Map<String, String> old = before == null ? Map.of() : of(before);
        List<FieldChange> changes = new ArrayList<>();
        of(after)
                .forEach(
                        (field, text) -> {
                            if (!Objects.equals(old.get(field), text)) {
                                changes.add(new FieldChange(field, old.get(field), text));
                            }
                        });
        return changes;
    }

    private static void put(Map<String, String> texts, String field, Optional<String> value) {
        put(texts, field, value.orElse(null));
    }

    private static void put(Map<String, String> texts, String field, List<String> values) {
        put(texts, field, String.join(", ", values));
    }

    private static void put(Map<String, String> texts, String field, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            texts.put(field, value);
        }
    }
}
