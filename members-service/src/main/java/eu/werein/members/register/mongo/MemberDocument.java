package eu.werein.members.register.mongo;

import eu.werein.members.person.EmailAddress;
import eu.werein.members.person.Language;
import eu.werein.members.person.MemberId;
import eu.werein.members.person.mongo.PersonDocument;
import eu.werein.members.register.Member;
import eu.werein.members.register.MemberState;
import eu.werein.members.register.Members;
import eu.werein.members.register.NewMember;
import eu.werein.platform.access.Role;
import eu.werein.platform.outbox.Stored;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.bson.Document;

/** A member as a document, with the keys by which she is found. */
final class MemberDocument {

    static final String STATE = "state";
    static final String MAILBOX = "mailbox";
    static final String SEARCH = "search";
    static final String ORDER = "order";
    static final String REQUEST = "request";
    private static final String EMAIL = "email";

    private MemberDocument() {}

    static Document write(Member member) {
        NewMember record = member.record();
        EmailAddress email = record.email();
        String given = record.name().givenName();
        String family = record.name().familyName();
        return new Document(STATE, member.state().wireName())
                .append("name", PersonDocument.write(record.name()))
                .append(EMAIL, email == null ? null : email.value())
                .append(MAILBOX, email == null ? null : email.mailbox())
                .append("phone", record.phone())
                .append("language", record.language().code())
                .append("place", PersonDocument.write(record.place()))
                .append("business", PersonDocument.write(record.business()))
                .append("joinedOn", record.joinedOn().toString())
                .append("roles", record.roles().stream().map(Role::wireName).sorted().toList())
                .append(SEARCH, NameFolding.fold(given + " " + family))
                .append(ORDER, NameFolding.fold(family + " " + given));
    }

    static Member read(Stored stored) {
        Document state = stored.state();
        String email = state.getString(EMAIL);
        return new Member(
                new MemberId(stored.revision().id()),
                stored.revision().version(),
                MemberState.of(state.getString(STATE)),
                new NewMember(
                        PersonDocument.name(state.get("name", Document.class)),
                        email == null ? null : new EmailAddress(email),
                        state.getString("phone"),
                        Language.of(state.getString("language")),
                        PersonDocument.place(state.get("place", Document.class)),
                        PersonDocument.business(state.get("business", Document.class)),
                        LocalDate.parse(state.getString("joinedOn")),
                        state.getList("roles", String.class).stream()
                                .map(Role::of)
                                .collect(Collectors.toUnmodifiableSet())));
    }

    static Members.Position position(Stored stored) {
        return new Members.Position(
                stored.state().getString(ORDER), new MemberId(stored.revision().id()));
    }
}
