package eu.werein.members.register.mongo;

import eu.werein.members.person.Band;
import eu.werein.members.person.Business;
import eu.werein.members.person.EmailAddress;
import eu.werein.members.person.Folding;
import eu.werein.members.person.Language;
import eu.werein.members.person.MemberId;
import eu.werein.members.person.Phone;
import eu.werein.members.person.mongo.PersonDocument;
import eu.werein.members.register.Member;
import eu.werein.members.register.MemberState;
import eu.werein.members.register.Members;
import eu.werein.members.register.Origin;
import eu.werein.members.register.Particulars;
import eu.werein.members.register.Period;
import eu.werein.platform.access.Role;
import eu.werein.platform.outbox.Aggregates;
import eu.werein.platform.outbox.Stored;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A member as a document, with the keys by which she is found. */
final class MemberDocument implements Aggregates.Form<Member> {

    static final String ID = "_id";
    static final String VERSION = "version";

    static final String STATE = "state";
    static final String MAILBOX = "mailbox";
    static final String SEARCH = "search";
    static final String ORDER = "order";
    static final String REQUEST = "request";
    static final String MERGED_INTO = "mergedInto";
    static final String NAME = "name";
    static final String EMAIL = "email";
    static final String PHONE = "phone";
    static final String BIRTH_DATE = "birthDate";
    static final String LANGUAGE = "language";
    static final String PLACE = "place";
    static final String BUSINESS = "business";
    private static final String BANDS = "bands";
    private static final String SKILLS = "skills";
    private static final String HELP_WANTED = "helpWanted";
    private static final String JOINED_ON = "joinedOn";
    static final String PAID_UNTIL = "paidUntil";
    static final String ORIGIN = "origin";
    static final String EXTERNAL_ID = "externalId";
    private static final String ROLES = "roles";
    static final String HISTORY = "history";

    /** Everything that tells who somebody is or was. */
    private static final List<String> PERSONAL =
            List.of(
                    NAME,
                    EMAIL,
                    MAILBOX,
                    PHONE,
                    BIRTH_DATE,
                    LANGUAGE,
                    PLACE,
                    BUSINESS,
                    BANDS,
                    SKILLS,
                    HELP_WANTED,
                    JOINED_ON,
                    PAID_UNTIL,
                    EXTERNAL_ID,
                    ROLES,
                    HISTORY,
                    SEARCH,
                    ORDER);

    @Override
    public Document write(Member member) {
        return member.state() == MemberState.ERASED ? tombstone(member) : living(member);
    }

    /** Of whoever became a part of another record, it is kept which one. */
    private static Document tombstone(Member member) {
        MemberId record = member.mergedInto();
        Document tombstone = new Document(STATE, MemberState.ERASED.wireName());
        PERSONAL.forEach(field -> tombstone.append(field, null));
        return tombstone
                .append(REQUEST, null)
                .append(MERGED_INTO, record == null ? null : record.value());
    }

    private static Document living(Member member) {
        Particulars known = member.particulars();
        EmailAddress email = known.email();
        Phone phone = known.phone();
        return new Document(STATE, member.state().wireName())
                .append(NAME, PersonDocument.write(known.name()))
                .append(EMAIL, email == null ? null : email.value())
                .append(MAILBOX, email == null ? null : email.mailbox())
                .append(PHONE, phone == null ? null : phone.value())
                .append(BIRTH_DATE, text(known.birthDate()))
                .append(LANGUAGE, known.language().code())
                .append(PLACE, PersonDocument.write(known.place()))
                .append(BUSINESS, PersonDocument.write(known.business()))
                .append(BANDS, known.bands().stream().map(Band::wireName).sorted().toList())
                .append(SKILLS, known.skills())
                .append(HELP_WANTED, known.helpWanted())
                .append(JOINED_ON, member.period().joinedOn().toString())
                .append(PAID_UNTIL, text(member.period().paidUntil()))
                .append(ORIGIN, write(member.origin()))
                .append(EXTERNAL_ID, member.externalId())
                .append(ROLES, member.roles().stream().map(Role::wireName).sorted().toList())
                .append(HISTORY, member.history().stream().map(HistoryDocument::write).toList())
                .append(SEARCH, search(member))
                .append(
                        ORDER,
                        Folding.fold(known.name().familyName() + " " + known.name().givenName()));
    }

    /** Everything by which she is looked for. */
    private static String search(Member member) {
        Particulars known = member.particulars();
        EmailAddress email = known.email();
        Business business = known.business();
        return Stream.of(
                        known.name().givenName(),
                        known.name().familyName(),
                        email == null ? null : email.value(),
                        business == null ? null : business.name(),
                        known.place().city(),
                        member.externalId())
                .filter(Objects::nonNull)
                .map(Folding::fold)
                .collect(Collectors.joining(" "));
    }

    private static Document write(Origin origin) {
        return new Document("kind", origin.kind().wireName()).append("import", origin.importId());
    }

    @Override
    public Optional<Member> read(Stored stored) {
        return member(stored);
    }

    /** Empty for a tombstone. */
    static Optional<Member> member(Stored stored) {
        return MemberState.ERASED.wireName().equals(stored.state().getString(STATE))
                ? Optional.empty()
                : Optional.of(living(stored.state()));
    }

    @Override
    public Member at(Member member, long version) {
        return member.at(version);
    }

    static Member living(Document state) {
        return new Member(
                new MemberId(state.getString(ID)),
                state.getLong(VERSION),
                MemberState.of(state.getString(STATE)),
                particulars(state),
                new Period(
                        LocalDate.parse(state.getString(JOINED_ON)),
                        date(state.getString(PAID_UNTIL))),
                origin(state.get(ORIGIN, Document.class)),
                state.getString(EXTERNAL_ID),
                state.getList(ROLES, String.class).stream()
                        .map(Role::of)
                        .collect(Collectors.toUnmodifiableSet()),
                state.getList(HISTORY, Document.class).stream()
                        .map(HistoryDocument::read)
                        .toList());
    }

    private static Particulars particulars(Document state) {
        String email = state.getString(EMAIL);
        String phone = state.getString(PHONE);
        return new Particulars(
                PersonDocument.name(state.get(NAME, Document.class)),
                email == null ? null : new EmailAddress(email),
                phone == null ? null : new Phone(phone),
                date(state.getString(BIRTH_DATE)),
                Language.of(state.getString(LANGUAGE)),
                PersonDocument.place(state.get(PLACE, Document.class)),
                PersonDocument.business(state.get(BUSINESS, Document.class)),
                state.getList(BANDS, String.class).stream()
                        .map(Band::of)
                        .collect(Collectors.toUnmodifiableSet()),
                state.getList(SKILLS, String.class),
                state.getList(HELP_WANTED, String.class));
    }

    private static Origin origin(Document origin) {
        return new Origin(Origin.Kind.of(origin.getString("kind")), origin.getString("import"));
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    static Members.Position position(Stored stored) {
        return new Members.Position(
                stored.state().getString(ORDER), new MemberId(stored.revision().id()));
    }
}
