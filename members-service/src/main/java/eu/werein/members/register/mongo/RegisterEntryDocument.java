package eu.werein.members.register.mongo;

import eu.werein.members.person.Band;
import eu.werein.members.person.EmailAddress;
import eu.werein.members.person.Language;
import eu.werein.members.person.Phone;
import eu.werein.members.person.mongo.PersonDocument;
import eu.werein.members.register.Particulars;
import eu.werein.members.register.Period;
import eu.werein.members.register.RegisterEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the register of a person, as part of another document. What is unknown is left
 * out.
 */
public final class RegisterEntryDocument {

    private RegisterEntryDocument() {}

    public static Document write(RegisterEntry entry) {
        Particulars known = entry.particulars();
        EmailAddress email = known.email();
        Phone phone = known.phone();
        Document document =
                new Document("name", PersonDocument.write(known.name()))
                        .append("language", known.language().code())
                        .append("joinedOn", entry.period().joinedOn().toString());
        put(document, "email", email == null ? null : email.value());
        put(document, "phone", phone == null ? null : phone.value());
        put(document, "birthDate", text(known.birthDate()));
        put(document, "place", present(PersonDocument.write(known.place())));
        put(document, "business", PersonDocument.write(known.business()));
        put(document, "bands", known.bands().stream().map(Band::wireName).sorted().toList());
        put(document, "skills", known.skills());
        put(document, "helpWanted", known.helpWanted());
        put(document, "paidUntil", text(entry.period().paidUntil()));
        put(document, "externalId", entry.externalId());
        return document;
    }

    public static RegisterEntry read(Document document) {
        String email = document.getString("email");
        String phone = document.getString("phone");
        return new RegisterEntry(
                new Particulars(
                        PersonDocument.name(document.get("name", Document.class)),
                        email == null ? null : new EmailAddress(email),
                        phone == null ? null : new Phone(phone),
                        date(document.getString("birthDate")),
                        Language.of(document.getString("language")),
                        PersonDocument.place(document.get("place", new Document())),
                        PersonDocument.business(document.get("business", Document.class)),
                        document.getList("bands", String.class, List.of()).stream()
                                .map(Band::of)
                                .collect(Collectors.toUnmodifiableSet()),
                        document.getList("skills", String.class, List.of()),
                        document.getList("helpWanted", String.class, List.of())),
                new Period(
                        LocalDate.parse(document.getString("joinedOn")),
                        date(document.getString("paidUntil"))),
                document.getString("externalId"));
    }

    private static Document present(Document parts) {
        Document present = new Document();
        parts.forEach((field, value) -> put(present, field, value));
        return present;
    }

    private static void put(Document document, String field, @Nullable Object value) {
        boolean nothing =
                value == null
                        || (value instanceof List<?> list && list.isEmpty())
                        || (value instanceof Document parts && parts.isEmpty());
        if (!nothing) {
            document.append(field, value);
        }
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
